/**
 * Units of a province's figures. Eleven have codes of their own (they travel in a claim's JSON); every other unit is coded by
 * its Vietnamese noun, as in a text that nobody registered. `vi` is how we print it; `words` are further Vietnamese spellings that are read;
 * `en`/`enMany` print English; `symbol` marks units written against the number without a space in Vietnamese.
 */
export interface UnitEntry {
  readonly vi: string
  readonly en: string
  readonly enMany: string
  readonly words: readonly string[]
  readonly symbol?: boolean
}

const noun = (vi: string, en: string, enMany: string, ...words: string[]): UnitEntry => ({ vi, en, enMany, words })
const same = (vi: string, en: string, ...words: string[]): UnitEntry => ({ vi, en, enMany: en, words })

export const unitEntries: Readonly<Record<string, UnitEntry>> = {
  VND: same('đồng', 'VND', 'vnd', 'vnđ', 'đ', 'đồng việt nam', 'dong'),
  USD: same('USD', 'USD', 'đô la', 'đô la mỹ', 'đô-la', 'đô-la mỹ', 'us$', '$', 'đôla'),
  percent: { vi: '%', en: '%', enMany: '%', words: ['phần trăm', 'percent', 'per cent'], symbol: true },
  points: noun(
    'điểm %',
    'percentage point',
    'percentage points',
    'điểm phần trăm',
    'đpt',
    'đ%',
    'pp',
    'percentage points',
  ),
  '‰': { vi: '‰', en: '‰', enMany: '‰', words: ['phần nghìn', 'phần ngàn'], symbol: true },
  times: noun('lần', 'time', 'times'),
  cases: noun('vụ', 'case', 'cases', 'vụ việc', 'vụ án', 'vụ vi phạm', 'vụ tai nạn'),
  persons: noun(
    'người',
    'person',
    'persons',
    'lao động',
    'nhân khẩu',
    'người chết',
    'người bị thương',
    'người mắc',
    'lượt người',
    'people',
    'workers',
  ),
  enterprises: noun('doanh nghiệp', 'enterprise', 'enterprises', 'dn'),
  tonnes: noun('tấn', 'tonne', 'tonnes', 'ton', 'tons'),
  ha: same('ha', 'ha', 'héc ta', 'hecta', 'héc-ta', 'hectares'),
  visits: noun('lượt khách', 'visit', 'visits', 'lượt', 'lượt hành khách', 'lượt khách du lịch', 'lượt hk', 'visitors'),
  kWh: same('kWh', 'kWh'),
  'dự án': noun('dự án', 'project', 'projects', 'công trình, dự án'),
  hộ: noun('hộ', 'household', 'households', 'hộ gia đình', 'hộ dân'),
  xã: noun('xã', 'commune', 'communes', 'xã, phường', 'xã, phường, thị trấn'),
  con: noun('con', 'head', 'head', 'đầu con'),
  kg: noun('kg', 'kg', 'kg', 'ki-lô-gam', 'kilôgam', 'cân'),
  'tạ/ha': same('tạ/ha', 'quintals/ha'),
  m3: same('m³', 'm³', 'm3', 'mét khối'),
  m2: same('m²', 'm²', 'm2', 'mét vuông'),
  km: same('km', 'km', 'ki-lô-mét', 'cây số'),
  lít: noun('lít', 'litre', 'litres'),
  'đơn vị': noun('đơn vị', 'unit', 'units', 'đơn vị trực thuộc'),
  'chỉ tiêu': noun('chỉ tiêu', 'target', 'targets'),
  'tiêu chí': noun('tiêu chí', 'criterion', 'criteria'),
  'hợp tác xã': noun('hợp tác xã', 'cooperative', 'cooperatives', 'htx'),
  'nhiệm vụ': noun('nhiệm vụ', 'task', 'tasks'),
  'hồ sơ': noun('hồ sơ', 'dossier', 'dossiers', 'bộ hồ sơ'),
  đơn: noun('đơn', 'petition', 'petitions', 'đơn thư', 'lượt đơn'),
  giường: noun('giường', 'bed', 'beds', 'giường bệnh'),
  ca: noun('ca', 'case', 'cases', 'ca bệnh', 'ca mắc'),
  'trường hợp': noun('trường hợp', 'instance', 'instances'),
  suất: noun('suất', 'package', 'packages', 'suất quà'),
  'phần quà': noun('phần quà', 'gift', 'gifts'),
  'cơ sở': noun('cơ sở', 'establishment', 'establishments', 'cơ sở kinh doanh'),
  'sản phẩm': noun('sản phẩm', 'product', 'products'),
  trường: noun('trường', 'school', 'schools', 'trường học'),
  nhóm: noun('nhóm', 'group', 'groups', 'nhóm hàng'),
  hạng: noun('hạng', 'rank', 'ranks', 'bậc'),
  điểm: noun('điểm', 'score point', 'score points'),
  chiếc: noun('chiếc', 'vehicle', 'vehicles', 'phương tiện', 'xe'),
  'VND/người': noun('đồng/người', 'VND per person', 'VND per person', 'đồng/người/năm', 'đồng/người/tháng'),
  'VND/kg': same('đồng/kg', 'VND/kg'),
  'VND/tháng': same('đồng/tháng', 'VND/month'),
  'người.km': same('người.km', 'person-km', 'lượt người.km', 'hk.km', 'lượt khách.km', 'hành khách.km'),
  'tấn.km': same('tấn.km', 'tonne-km', 'tấn/km'),
}

/** Words before a unit that multiply it, as powers of ten; longer ones first so that 'nghìn tỷ' wins over 'nghìn'. */
export const multiplierWords: readonly (readonly [string, number])[] = [
  ['triệu tỷ', 15],
  ['triệu tỉ', 15],
  ['nghìn tỷ', 12],
  ['nghìn tỉ', 12],
  ['ngàn tỷ', 12],
  ['ngàn tỉ', 12],
  ['nghìn triệu', 9],
  ['trillion', 12],
  ['billion', 9],
  ['million', 6],
  ['thousand', 3],
  ['tỷ', 9],
  ['tỉ', 9],
  ['triệu', 6],
  ['trăm nghìn', 5],
  ['vạn', 4],
  ['nghìn', 3],
  ['ngàn', 3],
  ['ngìn', 3],
  ["'000", 3],
  ['1000', 3],
  ['1.000', 3],
  ['trăm', 2],
]

/** How a multiplier is printed before a unit; powers without a word of their own are written out by the number instead. */
export const multiplierPrint: Readonly<Record<number, { readonly vi: string; readonly en: string }>> = {
  0: { vi: '', en: '' },
  3: { vi: 'nghìn', en: 'thousand' },
  6: { vi: 'triệu', en: 'million' },
  9: { vi: 'tỷ', en: 'billion' },
  12: { vi: 'nghìn tỷ', en: 'trillion' },
  15: { vi: 'triệu tỷ', en: 'quadrillion' },
}
