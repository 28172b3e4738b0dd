import { allRoles, type MeAnswer, type Role } from '@giaoban/api/client'
import { monthPath } from '../statistics/addresses.ts'
import type { FigurePlace } from './figure-place.ts'
import { type Entry, mayEnter } from './session.ts'

/** A room of the house, as the navigation offers it. */
export interface Place {
  /** Its page; a room whose page is not in the router is not built yet and absent, not grey. */
  readonly path: string
  readonly label: { readonly vi: string; readonly en: string }
  readonly entry: Entry
  /** Pressed after `g`, goes there. */
  readonly key: string
  /**
   * `frame`: in the bar, below the thumb on a phone. `desk`: in the bar of a desk, on a phone at the foot, since its work is done
   * at a desk. `side`: in the bar of a wide screen, and at every foot.
   */
  readonly stands: 'frame' | 'desk' | 'side'
}

/** Who sees workbooks that were taken in: those who see the whole province. */
export const workbookReaders: readonly Role[] = ['synthesiser', 'secretariat', 'chair', 'observer', 'administrator']

/** Every room, in the order of the month's work. */
export const places: readonly Place[] = [
  { path: '/thang', label: { vi: 'Tổng quan', en: 'Overview' }, entry: 'public', key: 'm', stands: 'frame' },
  { path: '/chi-tieu', label: { vi: 'Chỉ tiêu', en: 'Indicators' }, entry: 'public', key: 'c', stands: 'frame' },
  { path: '/soat', label: { vi: 'Soát số liệu', en: 'Check a text' }, entry: 'public', key: 's', stands: 'frame' },
  {
    path: '/nhap-so-lieu',
    label: { vi: 'Nhập số liệu', en: 'Import' },
    entry: workbookReaders,
    key: 'n',
    stands: 'frame',
  },
  {
    path: '/quan-tri',
    label: { vi: 'Quản trị', en: 'Administration' },
    entry: ['administrator', 'approver'],
    key: 'q',
    stands: 'frame',
  },
  {
    path: '/chat-luong',
    label: { vi: 'Chất lượng', en: 'Data quality' },
    entry: allRoles,
    key: 'l',
    stands: 'desk',
  },
  { path: '/gioi-thieu', label: { vi: 'Giới thiệu', en: 'About' }, entry: 'public', key: 'g', stands: 'side' },
]

/** The rooms that are built and that somebody may enter. */
export const placesFor = (
  session: MeAnswer,
  isBuilt: (path: string) => boolean,
  all: readonly Place[] = places,
): readonly Place[] => all.filter(({ path, entry }) => isBuilt(path) && mayEnter(session, entry))

/** True within a room: at its page, or at one below it. */
export const isWithin = (path: string, pathname: string): boolean =>
  pathname === path || pathname.startsWith(`${path}/`)

/** Where a room's link leads. Between rooms of figures the period and the instant go along. */
export const linkTo = (
  path: string,
  figures: FigurePlace | null,
): { readonly to: string; readonly search: Readonly<Record<string, string>> } => {
  if (!figures) return { to: path, search: {} }
  const instant: Readonly<Record<string, string>> = figures.luc === undefined ? {} : { luc: figures.luc }
  if (path === '/thang') return { to: monthPath(figures.period), search: instant }
  if (path === '/chi-tieu') return { to: path, search: { ky: figures.period, ...instant } }
  if (path === '/chat-luong') return { to: path, search: instant }
  return { to: path, search: {} }
}
