import type { Lang } from '@giaoban/core/periods'

/** How much of a text was understood: without it, 'nothing found' may mean that nothing was read. */
export const figuresRead = (count: number, file: string, lang: Lang): string => {
  if (lang === 'vi')
    return count === 0 ? `${file}: đọc được 0 số, nên không có gì để soát.` : `${file}: đã đọc ${count} số.`
  const read = `${file}: ${count} ${count === 1 ? 'figure was' : 'figures were'} read`
  return count === 0 ? `${read}, so there is nothing to check.` : `${read}.`
}

/** Which file was written, and how many comments it holds where it is a commented copy. */
export const fileWritten = (path: string, comments: number | null, lang: Lang): string => {
  if (lang === 'vi') return `Đã ghi ${path}${comments === null ? '' : ` (${comments} nhận xét)`}.`
  return `Written: ${path}${comments === null ? '' : ` (comments: ${comments})`}.`
}
