import type { DecreeFrame } from '../layout/index.ts'
import { formatDate, formatPeriod, type IsoDate, type Lang, type PeriodId } from '../periods/index.ts'
import type { ReportFrameEntry } from '../statistics/index.ts'
import { reportWords } from './words.data.ts'

/** `ngày 03 tháng 02 năm 2024`: days below 10 and the months 1 and 2 take a leading 0 (Decree 30/2020/NĐ-CP, Appendix I). */
const dateWords = (date: IsoDate, lang: Lang): string => {
  if (lang === 'en') return formatDate(date, 'en')
  const [year = '', month = '', day = ''] = date.split('-')
  return `ngày ${day} tháng ${Number(month) > 2 ? Number(month) : month} năm ${year}`
}

/** Letterhead, subject and signature of the month's report, from the province's own entries. */
export const decreeFrameOf = (entry: ReportFrameEntry, period: PeriodId, date: IsoDate, lang: Lang): DecreeFrame => {
  const words = reportWords[lang]
  return {
    parentBody: entry.parentBody,
    issuer: entry.issuer,
    number: entry.number,
    placeDate: `${entry.place}, ${dateWords(date, lang)}`,
    typeName: words.typeName,
    subject: words.subject.replace('{period}', formatPeriod(period, lang)),
    signature: {
      ...(entry.authority === undefined ? {} : { authority: entry.authority }),
      title: entry.signatureTitle,
      name: entry.signatureName,
    },
    recipients: entry.recipients,
  }
}
