import { describe, expect, test } from 'vitest'
import { detectLegacyEncoding } from './legacy-encoding.ts'

/** The same sentences in three encodings, as old files hold them. */
const unicode =
  'Tổng giá trị sản xuất công nghiệp ước đạt 3.123,9 tỷ đồng, tăng 48,8% so với cùng kỳ năm trước. Các lĩnh vực văn hóa - xã hội tiếp tục được quan tâm.'
const tcvn3 =
  'Tæng gi¸ trÞ s¶n xuÊt c«ng nghiÖp ­íc ®¹t 3.123,9 tû ®ång, t¨ng 48,8% so víi cïng kú n¨m tr­íc. C¸c lÜnh vùc v¨n hãa - x· héi tiÕp tôc ®­îc quan t©m.'
const vni =
  'Toång giaù trò saûn xuaát coâng nghieäp öôùc ñaït 3.123,9 tyû ñoàng, taêng 48,8% so vôùi cuøng kyø naêm tröôùc. Caùc lónh vöïc vaên hoùa - xaõ hoäi tieáp tuïc ñöôïc quan taâm.'

describe('legacy encodings are told from Unicode', () => {
  test.each([
    ['TCVN3', tcvn3, 'TCVN3'],
    ['VNI', vni, 'VNI'],
    ['TCVN3 among figures and Latin words', `GRDP 2024: ${tcvn3} Total USD 85 million.`, 'TCVN3'],
    ['a short heading in VNI', 'UÛY BAN NHAÂN DAÂN TÆNH GIA LAI coäng hoøa', 'VNI'],
  ])('%s', (_sentence, text, encoding) => {
    expect(detectLegacyEncoding(text)?.encoding).toBe(encoding)
  })

  test.each([
    ['Unicode', unicode],
    ['Unicode decomposed', unicode.normalize('NFD')],
    ['capitals', unicode.toUpperCase()],
    ['words whose vowels look like pairs of VNI', 'toán hoà xuân khoá hoãn thuế quý oà uỷ khuê huề loè toè tuần hoàn'],
    ['signs of measures and trade', 'Diện tích 1.234 m², 5 µm, 20 °C ± 2; © 2024 Giaoban® «Tăng trưởng» × 2 ÷ 3 ¼ ½'],
    [
      'French and German names',
      'Đoàn công tác của Île-de-France và Baden-Württemberg, các ông François, Müller, Håkan, Peña đến Pleiku',
    ],
    ['English', 'Exports reached USD 85 million in January 2024.'],
    ['nothing', ''],
  ])('not %s', (_sentence, text) => {
    expect(detectLegacyEncoding(text)).toBeNull()
  })
})

describe('a legacy text is converted to Unicode', () => {
  test.each([
    ['TCVN3', tcvn3],
    ['VNI', vni],
  ])('%s', (_encoding, text) => {
    const legacy = detectLegacyEncoding(text)
    const parts = legacy === null ? [] : text.match(legacy.clusters)
    expect(parts?.map((part) => legacy?.convert(part)).join('')).toBe(unicode)
  })
})
