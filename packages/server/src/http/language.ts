import type { Lang } from '@giaoban/core/periods'

/** Language of an `Accept-Language` header: the better liked of Vietnamese and English, Vietnamese where neither is named. */
export const languageOf = (header: string | undefined): Lang => {
  const liked = (header ?? '')
    .split(',')
    .map((part, at) => {
      const [tag = '', ...fields] = part.trim().toLowerCase().split(';')
      const q = fields.map((field) => /^\s*q=([\d.]+)\s*$/.exec(field)?.[1]).find((value) => value !== undefined)
      return { lang: tag.split('-')[0], quality: q === undefined ? 1 : Number(q), at }
    })
    .filter(({ lang, quality }) => (lang === 'vi' || lang === 'en') && quality > 0)
    .sort((a, b) => b.quality - a.quality || a.at - b.at)
  return liked[0]?.lang === 'en' ? 'en' : 'vi'
}
