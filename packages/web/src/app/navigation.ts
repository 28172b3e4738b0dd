import { type Entry, mayEnter, type Session } from './session.ts'

/** A room of the house, as the navigation offers it. Rooms that are not built are absent, not grey. */
export interface Place {
  readonly path: string
  readonly label: { readonly vi: string; readonly en: string }
  readonly entry: Entry
  /** Pressed after `g`, goes there. */
  readonly key: string
  /** `frame`: stands in the bar. `foot`: stands at the foot of every page. */
  readonly stands: 'frame' | 'foot'
}

/** Every room, in the order of the month's work. */
export const places: readonly Place[] = [
  { path: '/thang', label: { vi: 'Tổng quan', en: 'Overview' }, entry: 'public', key: 'm', stands: 'frame' },
  { path: '/chi-tieu', label: { vi: 'Chỉ tiêu', en: 'Indicators' }, entry: 'public', key: 'c', stands: 'frame' },
]

/** The rooms that somebody may enter. */
export const placesFor = (session: Session, all: readonly Place[] = places): readonly Place[] =>
  all.filter(({ entry }) => mayEnter(session, entry))
