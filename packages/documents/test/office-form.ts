import { xlsxOf } from './office-files.ts'

const types = 'application/vnd.openxmlformats-officedocument'
const relation = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/>`
const relations = (...list: readonly string[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`
const override = (part: string, kind: string): string =>
  `<Override PartName="/xl/${part}.xml" ContentType="${types}.${kind}+xml"/>`

const text = (address: string, words: string, style = 0): string =>
  `<c r="${address}" s="${style}" t="inlineStr"><is><t>${words}</t></is></c>`

/**
 * A form as an office keeps it: title over merged cells, units in a column, blank cells with borders, totals and ratios as formulas
 * with last month's results, a hidden row, a comment, a chart, a name, a conditional format, a check on what is typed, and a second
 * sheet that adds up from the first.
 */
export const officeForm: Uint8Array = xlsxOf({
  sheets: {
    'Biểu 1': `<dimension ref="A1:E11"/><cols><col min="1" max="1" width="48" customWidth="1"/><col min="3" max="5" width="14" style="2" customWidth="1"/></cols><sheetData>
<row r="1">${text('A1', 'Biểu 1. Một số chỉ tiêu kinh tế tháng 01 năm 2024', 1)}</row>
<row r="3" ht="30" customHeight="1">${text('A3', 'Chỉ tiêu', 1)}${text('B3', 'Đơn vị tính', 1)}${text('C3', 'Thực hiện tháng 01 năm 2023', 1)}${text('D3', 'Ước tính tháng 01 năm 2024', 1)}${text('E3', 'Tháng 01 năm 2024 so với cùng kỳ năm trước (%)', 1)}</row>
<row r="4" spans="1:3">${text('A4', 'Tổng thu ngân sách nhà nước trên địa bàn')}${text('B4', 'Tỷ đồng')}<c r="D4" s="2"><v>99</v></c><c r="E4" s="3"><f>D4/C4*100</f><v>104.2</v></c></row>
<row r="5">${text('A5', 'Giá trị sản xuất công nghiệp')}${text('B5', 'Tỷ đồng')}<c r="C5" s="2"/><c r="D5" s="2"/><c r="E5" s="3" t="e"><f t="shared" ref="E5:E6" si="0">D5/C5*100</f><v>#DIV/0!</v></c></row>
<row r="6">${text('A6', 'Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ')}${text('B6', 'Tỷ đồng')}<c r="E6" s="3" t="e"><f t="shared" si="0"/><v>#DIV/0!</v></c></row>
<row r="7" hidden="1">${text('A7', 'Ẩn')}${text('B7', 'Tỷ đồng')}<c r="D7" s="2"><v>5</v></c></row>
<row r="8">${text('A8', 'Cộng', 1)}${text('B8', 'Tỷ đồng')}<c r="C8" s="2"><f>SUM(C5:C7)</f><v>1</v></c><c r="D8" s="2"><f>SUM(D5:D7)</f><v>5</v></c><c r="E8" s="3"><f>D8/C8*100</f><v>500</v></c></row>
<row r="10">${text('A10', 'Tỷ lệ', 0)}${text('B10', '%')}<c r="D10" s="4"/></row>
<row r="11"><c r="D11" s="2"><f t="array" ref="D11:E11">D5:E5*2</f><v>0</v></c><c r="E11" s="2"><v>0</v></c></row>
</sheetData><mergeCells count="2"><mergeCell ref="A1:E1"/><mergeCell ref="C9:D9"/></mergeCells><conditionalFormatting sqref="D4:D8"><cfRule type="cellIs" priority="1" operator="greaterThan"><formula>1000</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="decimal" sqref="D5:D6"><formula1>0</formula1><formula2>100000</formula2></dataValidation></dataValidations><drawing r:id="rId1" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/><legacyDrawing r:id="rId2" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/>`,
    'Tổng hợp': `<sheetData><row r="1"><c r="A1" t="str"><f>'Biểu 1'!A4</f><v>cũ</v></c><c r="B1"><f>CongNghiep*2</f><v>7</v></c></row></sheetData>`,
    '-Nháp': '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>',
  },
  styles: `<numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.0"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Arial"/></font><font><b/><sz val="11"/><name val="Arial"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="2"><border/><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="6"><xf borderId="1"/><xf fontId="1" borderId="1" applyFont="1"><alignment wrapText="1" vertical="center"/></xf><xf numFmtId="164" borderId="1" applyNumberFormat="1"><protection locked="0"/></xf><xf numFmtId="2" borderId="1" applyNumberFormat="1"/><xf numFmtId="10" borderId="1" applyNumberFormat="1"><protection locked="0"/></xf><xf numFmtId="14" applyNumberFormat="1"/></cellXfs>`,
  parts: {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="${types}.vmlDrawing"/>${override('workbook', 'spreadsheetml.sheet.main')}${override('styles', 'spreadsheetml.styles')}${[1, 2, 3].map((n) => override(`worksheets/sheet${n}`, 'spreadsheetml.worksheet')).join('')}${override('comments1', 'spreadsheetml.comments')}${override('drawings/drawing1', 'drawing')}${override('charts/chart1', 'drawingml.chart')}</Types>`,
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Biểu 1" sheetId="1" r:id="r1"/><sheet name="Tổng hợp" sheetId="2" r:id="r2"/><sheet name="Nháp" sheetId="3" state="hidden" r:id="r3"/></sheets><definedNames><definedName name="CongNghiep">'Biểu 1'!$D$5</definedName></definedNames><calcPr calcId="191029" calcMode="manual"/></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      ...[1, 2, 3].map((n) => relation(`r${n}`, 'worksheet', `worksheets/sheet${n}.xml`)),
      relation('r4', 'styles', 'styles.xml'),
    ),
    'xl/worksheets/_rels/sheet1.xml.rels': relations(
      relation('rId1', 'drawing', '../drawings/drawing1.xml'),
      relation('rId2', 'vmlDrawing', '../drawings/vml1.vml'),
      relation('rId3', 'comments', '../comments1.xml'),
    ),
    'xl/comments1.xml':
      '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>Phòng Tổng hợp</author></authors><commentList><comment ref="D5" authorId="0"><text><t>Số của Sở Công Thương</t></text></comment></commentList></comments>',
    'xl/drawings/vml1.vml':
      '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape type="#_x0000_t202" style="visibility:hidden"><x:ClientData ObjectType="Note"><x:Row>4</x:Row><x:Column>3</x:Column></x:ClientData></v:shape></xml>',
    'xl/drawings/_rels/drawing1.xml.rels': relations(relation('rId1', 'chart', '../charts/chart1.xml')),
    'xl/drawings/drawing1.xml':
      '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:twoCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>12</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>4</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>26</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Biểu đồ"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>',
    'xl/charts/chart1.xml': `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:plotArea><c:barChart><c:barDir val="col"/><c:ser><c:idx val="0"/><c:order val="0"/><c:cat><c:strRef><c:f>'Biểu 1'!$A$5:$A$6</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>'Biểu 1'!$D$5:$D$6</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`,
  },
})
