import { lastMonthOf, type PeriodId, yearPeriod } from '../../periods/index.ts'
import type { Item, PeriodItem } from '../figures/items.ts'
import { type Moment, nowhere, resolveMention, writtenYear, yearOf } from './timeline.ts'

/** A period must stand so near the start of a sentence without figures to be taken for what follows. */
const leading = 8

/** Whether words call a figure a stock, or only what it counts. */
export type Stock = 'said' | 'counted' | null

/** 'Ngày 02/02/2024, tỉnh ban hành kế hoạch': a day on which something happened. */
const isDay = ({ mention, reach }: PeriodItem): boolean => mention.is === 'date' && reach === null

/** Keeps the period that the text speaks of while it is read from left to right. */
export class Clock {
  #now: Moment = nowhere
  #year: number | null
  #beforeApart: Moment | null = null
  #atPoint = false
  /** 'tại thời điểm 30/6', 'cuối tháng 8': until another period is named. */
  #staysAt = false
  /** The month of the day or point in time named last. */
  #day: PeriodId | null = null
  /** 'Riêng tháng 3/2025, …': the part of the time reported on that the paragraph speaks of. */
  #part: PeriodId | null = null
  readonly #outside: Moment[] = []

  /** The period that the document reports on. */
  readonly #home: PeriodId | null

  constructor(year: number | null, home: PeriodId | null) {
    this.#year = year
    this.#home = home
  }

  /** A day or the end of a span was named: stocks and flows part there. */
  get hasPoint(): boolean {
    return this.#now.point !== null || this.#day !== null
  }

  get year(): number | null {
    return this.#year
  }

  /**
   * Sentences without figures: only what opens one, a title or 'Tháng 9, …', dates what follows. A point in time ('đến tháng 9')
   * gives way to a period of the same sentence. What ends the sentence of the figure before (`goesOn`) opens nothing.
   */
  background(items: readonly Item[], goesOn: boolean): void {
    let place = goesOn ? leading + 1 : 0
    let point: PeriodItem | null = null
    let before: Item | null = null
    for (const item of items) {
      place = item.kind === 'break' || (item.kind === 'mark' && item.sentence) ? 0 : place + 1
      if (place === 0 && point !== null) this.hear(point)
      if (place === 0) point = null
      if (item.kind === 'break' && before?.kind === 'mark' && before.sentence) {
        this.#endPart()
        this.endParagraph()
      }
      before = item
      if (item.kind !== 'period' || (isDay(item) && this.#now.period !== null)) continue
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
    if (item.mention.is === 'week') this.#newYear(writtenYear(item.mention))
    if (moment === null) return
    const isAside = item.mention.is === 'last' || item.mention.is === 'samePeriod'
    if (isAside || this.#standsApart(item, opens)) this.#beforeApart ??= this.#now
    if (opens && item.apart === 'inside' && item.mention.is === 'span') this.#part = moment.period
    const isPoint = item.reach === 'at' && moment.point !== null && this.#now.period !== null
    this.#now = isPoint ? { ...moment, period: this.#now.period } : moment
    // 'Lũy kế đến hết năm 2023' is of the year, whatever day was named before.
    this.#day = moment.point ?? (item.reach === null ? this.#day : null)
    this.#atPoint = item.reach === 'at'
    this.#staysAt = this.#atPoint
    const written = writtenYear(item.mention)
    if (written !== null && item.mention.is !== 'samePeriod') this.#year = written
    else if (item.mention.is === 'span') this.#year = yearOf(item.mention.year, this.#year)
  }

  /** What a paragraph of prose says of another year is over with it: the next one is of the document's own time again. */
  endParagraph(): void {
    const home = this.#home
    if (home === null || this.#now.period === null || yearPeriod(this.#now.period) === yearPeriod(home)) return
    this.#now = { period: home, point: null }
    this.#year = Number(home.slice(0, 4))
  }

  /** 'Riêng tháng 3, …' holds to the end of the paragraph that it opens a sentence of. */
  #endPart(): void {
    if (this.#part !== null && this.#part === this.#now.period) this.#now = { period: this.#home, point: null }
    this.#part = null
  }

  #standsApart({ apart }: PeriodItem, opens: boolean): boolean {
    if (apart === 'forecast') return this.#now.point !== null
    return apart === 'always' || (apart === 'inside' && !opens)
  }

  /** A week of another year: what was spoken of before is over. */
  #newYear(year: number | null): void {
    if (year === null || year === this.#year) return
    this.#year = year
    this.#now = nowhere
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
   * what it goes on from. `stock` is `said` where words call it one ('hiện còn 94 xã'): then a day named before counts too.
   */
  period(stock: Stock, goesOn: boolean): PeriodId | null {
    const point = this.#now.point ?? (stock === 'counted' ? null : this.#dayWithin())
    const keeps = this.#atPoint && (goesOn || this.#staysAt)
    this.#atPoint = point !== null && (stock !== null || keeps)
    return this.#atPoint ? point : this.#now.period
  }

  /** The month of the day named last, when the period spoken of ends in it: 'số liệu đến 20/5 … 5 tháng … hiện còn 94 xã'. */
  #dayWithin(): PeriodId | null {
    const { period } = this.#now
    return period !== null && this.#day !== null && lastMonthOf(period) === this.#day ? this.#day : null
  }

  /** A day named aside, in brackets: '(số liệu chốt ngày 20-5)'. */
  note(item: PeriodItem): void {
    if (item.mention.is !== 'date') return
    const moment = resolveMention(item, this.#now.period, this.#year)
    this.#day = moment?.point ?? moment?.period ?? this.#day
  }

  /** A period that holds for one figure only: '115 dự án trong tháng 9'. */
  glimpse(item: PeriodItem, isStock: boolean): PeriodId | null {
    const moment = resolveMention(item, this.#now.period, this.#year)
    return (isStock ? moment?.point : null) ?? moment?.period ?? null
  }

  /** The year for which a target is set. */
  targetPeriod(): PeriodId | null {
    return this.#now.period === null ? null : yearPeriod(this.#now.period)
  }
}
