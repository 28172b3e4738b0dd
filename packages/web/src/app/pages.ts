import { allRoles } from '@giaoban/api/client'
import type { LazyPage } from './lazy-page.tsx'
import { workbookReaders } from './navigation.ts'

/**
 * Pages that are fetched when they are first asked for, a line each; `PageProps` says what a page is given. A room that has a
 * page here gets its line in `places` of navigation.ts too.
 *   { path: '/soat', entry: 'public', load: async () => (await import('../claims/check-page.tsx')).CheckPage },
 */
export const lazyPages: readonly LazyPage[] = [
  { path: '/dang-nhap', entry: 'public', load: async () => (await import('../access/sign-in-page.tsx')).SignInPage },
  { path: '/quen-mat-khau', entry: 'public', load: async () => (await import('../access/forgot-page.tsx')).ForgotPage },
  {
    path: '/dat-lai-mat-khau',
    entry: 'public',
    load: async () => (await import('../access/reset-page.tsx')).ResetPage,
  },
  { path: '/tai-khoan', entry: 'signedIn', load: async () => (await import('../access/account-page.tsx')).AccountPage },
  {
    path: '/quan-tri/khoa-api',
    entry: ['administrator', 'approver'],
    load: async () => (await import('../access/keys-page.tsx')).KeysPage,
  },
  { path: '/soat', entry: 'public', load: async () => (await import('../claims/check-page.tsx')).CheckPage },
  {
    path: '/quan-tri/dia-ban',
    entry: 'public',
    load: async () => (await import('../access/areas-page.tsx')).AreasPage,
  },
  {
    path: '/quan-tri/nhat-ky',
    entry: ['administrator', 'approver'],
    load: async () => (await import('../access/audit-page.tsx')).AuditPage,
  },
  {
    path: '/quan-tri',
    entry: ['administrator', 'approver'],
    load: async () => (await import('../access/people-overview-page.tsx')).PeopleOverviewPage,
  },
  {
    path: '/quan-tri/co-quan',
    entry: ['administrator'],
    load: async () => (await import('../access/agencies-page.tsx')).AgenciesPage,
  },
  {
    path: '/quan-tri/nguoi-dung',
    entry: ['administrator', 'approver'],
    load: async () => (await import('../access/people-page.tsx')).PeoplePage,
  },
  {
    path: '/quan-tri/nguoi-dung/$person',
    entry: ['administrator', 'approver'],
    load: async () => (await import('../access/person-page.tsx')).PersonPage,
  },
  {
    path: '/quan-tri/nhap-excel',
    entry: ['administrator'],
    load: async () => (await import('../access/people-import-page.tsx')).PeopleImportPage,
  },
  {
    path: '/uy-quyen',
    entry: 'signedIn',
    load: async () => (await import('../access/delegations-page.tsx')).DelegationsPage,
  },
  {
    path: '/thong-bao',
    entry: 'signedIn',
    load: async () => (await import('../access/notifications-page.tsx')).NotificationsPage,
  },
  {
    path: '/chat-luong',
    entry: allRoles,
    load: async () => (await import('../statistics/quality/quality-page.tsx')).QualityPage,
  },
  {
    path: '/nhap-so-lieu',
    entry: workbookReaders,
    load: async () => (await import('../statistics/workbooks/workbooks-page.tsx')).WorkbooksPage,
  },
  {
    path: '/nhap-so-lieu/$workbook',
    entry: workbookReaders,
    load: async () => (await import('../statistics/workbooks/workbook-page.tsx')).WorkbookPage,
  },
  { path: '/gioi-thieu', entry: 'public', load: async () => (await import('./intro/intro-page.tsx')).IntroPage },
]
