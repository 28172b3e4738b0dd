/**
 * Layout of administrative documents: Decree 30/2020/NĐ-CP of 5 March 2020, Appendix I, part I. Section numbers of the appendix
 * stand in brackets. Lengths in millimetres, sizes and spacing in points. Values inside the decree's ranges are our choice.
 */
export const decree = {
  /** (I.1) A4. */
  page: { width: 210, height: 297 },
  /** (I.3) top and bottom 20-25, left 30-35, right 15-20; the binding edge stays the wide one on landscape pages. */
  margins: { top: 20, bottom: 20, left: 30, right: 20 },
  landscapeMargins: { top: 20, bottom: 20, left: 20, right: 20 },
  /** (I.4) Times New Roman, Unicode (TCVN 6909:2001), black. */
  font: 'Times New Roman',
  /** (I.7) Arabic, size 13-14, upright, centred in the top margin, not shown on the first page. */
  pageNumber: { size: 13, fromTop: 10 },
  /** (II.1) country name: capitals 12-13 bold; motto: 13-14 bold with a rule as long as its words. */
  country: { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', size: 12 },
  motto: { text: 'Độc lập - Tự do - Hạnh phúc', size: 13 },
  /** (II.2) parent body: capitals 12-13 upright; issuer: capitals 12-13 bold, with a rule of a third to a half of its length. */
  parentBody: { size: 12 },
  issuer: { size: 12, rule: 0.4 },
  /** (II.3) number and sign: 13 upright, under the issuer. */
  number: { size: 13 },
  /** (II.4) place and date: 13-14 italic, under the motto. */
  placeDate: { size: 13 },
  /** (II.5) name of the type: capitals 13-14 bold; subject: 13-14 bold, with a rule of a third to a half of its length. */
  typeName: { size: 14 },
  subject: { size: 14, rule: 0.4 },
  /** (II.6) body: 13-14, justified, first line indented 1 or 1.27 cm, at least 6 pt between paragraphs, line spacing 1 to 1.5. */
  body: { size: 14, indent: 12.7, after: 6, lines: 1.15 },
  /** (II.7) signature: authority and title capitals 13-14 bold, name 13-14 bold; the space between is for signature and seal. */
  signature: { size: 14, space: 64 },
  /** (II.9) 'Nơi nhận' 12 bold italic; the list 11 upright, each with a dash, ended by a semicolon, the last by a full stop. */
  recipients: { title: 'Nơi nhận:', titleSize: 12, size: 11 },
  /** Not ruled by the decree: tables and their captions. */
  table: { size: 12, dense: 10, caption: 13 },
  /** Left and right halves of the letterhead, in parts of the text width. */
  letterhead: [0.4, 0.6],
} as const
