import { addDays, civilDate, isWeekend, weekdayOf } from './civil-date.ts'
import { type YearChoice, yearChoices } from './holidays.data.ts'
import { hungKingsDay, lastLunarYear, lunarNewYear } from './lunar.ts'
import type { IsoDate, Lang } from './period.ts'
import { Refusal } from './refusal.ts'

/** First year whose announced choices are held; earlier years are refused rather than guessed. */
const firstYear = 2019

/** The second day of the National Day came with the Labour Code 2019, in force from 1 January 2021. */
const firstYearOfTwoNationalDays = 2021

/** One paid day off. */
export interface PublicHoliday {
  readonly date: IsoDate
  readonly name: Readonly<Record<Lang, string>>
  /** The weekly day off for which this working day is given, Labour Code art. 111(3). */
  readonly inLieuOf?: IsoDate
  /** `law`: the date is fixed; `announced`: chosen by the government; `rule`: not announced yet, by our default rule. */
  readonly basis: 'law' | 'announced' | 'rule'
}

const names = {
  newYear: { vi: 'Tết Dương lịch', en: "New Year's Day" },
  tet: { vi: 'Tết Âm lịch', en: 'Lunar New Year' },
  hungKings: { vi: 'Giỗ Tổ Hùng Vương', en: "Hùng Kings' Commemoration Day" },
  victory: { vi: 'Ngày Chiến thắng', en: 'Victory Day' },
  labour: { vi: 'Ngày Quốc tế lao động', en: "International Workers' Day" },
  national: { vi: 'Quốc khánh', en: 'National Day' },
} as const

/**
 * Default choice, used only for years without a notice. Tết: two days before and three after, but one and four when the
 * first is a Tuesday, which makes Monday to Friday. National Day: the side that joins the weekend, 1 September on a tie.
 * Every announcement of 2019-2026 went so; the test holds them against it.
 */
export function defaultChoice(year: number): Pick<YearChoice, 'tetDaysBefore' | 'nationalDay'> {
  const joinsWeekendAfter = [1, 4, 7].includes(weekdayOf(civilDate(year, 9, 2)))
  return {
    tetDaysBefore: weekdayOf(lunarNewYear(year)) === 2 ? 1 : 2,
    nationalDay: year < firstYearOfTwoNationalDays ? null : joinsWeekendAfter ? 'after' : 'before',
  }
}

/** The days of article 112 of the Labour Code before days in lieu, by date. */
function statutoryDays(year: number): PublicHoliday[] {
  const announced = yearChoices.find((choice) => choice.year === year)
  const { tetDaysBefore, nationalDay } = announced ?? defaultChoice(year)
  const basis = announced ? 'announced' : 'rule'
  const tet = lunarNewYear(year)
  const law = (date: IsoDate, name: PublicHoliday['name']): PublicHoliday => ({ date, name, basis: 'law' })
  const days: PublicHoliday[] = [
    law(civilDate(year, 1, 1), names.newYear),
    ...[0, 1, 2, 3, 4].map(
      (index): PublicHoliday => ({ date: addDays(tet, index - tetDaysBefore), name: names.tet, basis }),
    ),
    law(hungKingsDay(year), names.hungKings),
    law(civilDate(year, 4, 30), names.victory),
    law(civilDate(year, 5, 1), names.labour),
    law(civilDate(year, 9, 2), names.national),
  ]
  if (nationalDay !== null) {
    days.push({ date: civilDate(year, 9, nationalDay === 'before' ? 1 : 3), name: names.national, basis })
  }
  return days.toSorted((a, b) => (a.date < b.date ? -1 : 1))
}

/** A holiday on a weekly day off moves that day off to the next working day that is still free. */
function daysInLieu(days: readonly PublicHoliday[]): PublicHoliday[] {
  const taken = new Set(days.map(({ date }) => date))
  return days
    .filter(({ date }) => isWeekend(date))
    .map((holiday) => {
      let date = addDays(holiday.date, 1)
      while (isWeekend(date) || taken.has(date)) date = addDays(date, 1)
      taken.add(date)
      return { ...holiday, date, inLieuOf: holiday.date }
    })
}

const known = new Map<number, readonly PublicHoliday[]>()

/**
 * Vietnam's paid days off of a year (2019-2100) with the days in lieu, by date: Labour Code 2019 art. 111-112 (2012
 * art. 115 before 2021). Weekends and swapped days are not among them. Throws Refusal `calendar/year`.
 */
export function publicHolidays(year: number): readonly PublicHoliday[] {
  if (!Number.isInteger(year) || year < firstYear || year > lastLunarYear) {
    throw new Refusal('calendar/year', { text: `${year}`, first: `${firstYear}`, last: `${lastLunarYear}` })
  }
  const kept = known.get(year)
  if (kept) return kept
  const days = statutoryDays(year)
  const all = [...days, ...daysInLieu(days)].toSorted((a, b) => (a.date < b.date ? -1 : 1))
  known.set(year, all)
  return all
}
