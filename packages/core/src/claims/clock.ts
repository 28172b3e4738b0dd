import { type PeriodId, yearPeriod } from '../periods/index.ts'
import type { Item, PeriodItem } from './items.ts'
import { type Moment, nowhere, resolveMention, writtenYear, yearOf } from './timeline.ts'

/** A period must stand so near the start of a sentence without figures to be taken for what follows. */
const leading = 8

/** Keeps the period that the text speaks of while it is read from left to right. */
export class Clock {
  #now: Moment = nowhere
  #year: number | null
  #beforeApart: Moment | null = null
  #atPoint = false
  #isFresh = false
  readonly #outside: Moment[] = []

  constructor(year: number | null) {
    this.#year = year
  }

  get year(): number | null {
    return this.#year
  }

  /**
   * Sentences without figures: only what opens one, a title or 'Tháng 9, …', dates what follows. A point in time ('đến tháng 9')
   * gives way to a period of the same sentence.
   */
  background(items: readonly Item[]): void {
    let place = 0
    let point: PeriodItem | null = null
    for (const item of items) {
      place = item.kind === 'break' || (item.kind === 'mark' && item.sentence) ? 0 : place + 1
      if (place === 0 && point !== null) this.hear(point)
      if (place === 0) point = null
      if (item.kind !== 'period') continue
      const isHeard = place <= leading || point !== null || this.#now.period === null
      if (isHeard && item.reach !== null) point ??= item
      else if (isHeard) {
        this.hear(item)
        point = null
      }
    }
  }

  /** `opens`: the period begins its sentence, so that even 'riêng tháng 7' dates the sentences after it. */
  hear(item: PeriodItem, opens = false): void {
    const moment = resolveMention(item, this.#now.period, this.#year)
    if (moment === null) return
    const isAside = item.mention.is === 'last' || item.mention.is === 'samePeriod'
    if (isAside || (item.apart && !opens)) this.#beforeApart ??= this.#now
    const isPoint = item.reach === 'at' && moment.point !== null && this.#now.period !== null
    this.#now = isPoint ? { ...moment, period: this.#now.period } : moment
    this.#atPoint = item.reach === 'at'
    this.#isFresh = true
    const written = writtenYear(item.mention)
    if (written !== null && item.mention.is !== 'samePeriod') this.#year = written
    else if (item.mention.is === 'span') this.#year = yearOf(item.mention.year, this.#year)
  }

  /** 'riêng quý III' holds to the end of its sentence. */
  endSentence(): void {
    if (this.#beforeApart !== null) this.#now = this.#beforeApart
    this.#beforeApart = null
    if (this.#outside.length > 0) this.#now = this.#outside[0] ?? this.#now
    this.#outside.length = 0
  }

  open(): void {
    this.#outside.push(this.#now)
  }

  close(): void {
    this.#now = this.#outside.pop() ?? this.#now
  }

  /**
   * The period of a figure. After 'đến 30/9' a stock has the month, a flow the months up to it; what goes on listing (`goesOn`) keeps
   * what it goes on from.
   */
  period(isStock: boolean, goesOn: boolean): PeriodId | null {
    if (this.#now.point === null) return this.#now.period
    this.#atPoint = isStock || (this.#atPoint && (goesOn || this.#isFresh))
    this.#isFresh = false
    return this.#atPoint ? this.#now.point : this.#now.period
  }

  /** A period that holds for one figure only: '115 dự án trong tháng 9'. */
  glimpse(item: PeriodItem): PeriodId | null {
    return resolveMention(item, this.#now.period, this.#year)?.period ?? null
  }

  /** The year for which a target is set. */
  targetPeriod(): PeriodId | null {
    return this.#now.period === null ? null : yearPeriod(this.#now.period)
  }
}
