/**
 * Where to go after signing in: the place that was asked for, when it is one of this application, else the first page. An
 * address that leads elsewhere could make a stranger's page look like what comes after signing in.
 */
export const returnPath = (asked: string | undefined): string => {
  if (asked === undefined || !/^\/(?![/\\])/.test(asked)) return '/'
  const own = 'http://own.invalid'
  if (!URL.canParse(asked, own)) return '/'
  const { origin, pathname, search, hash } = new URL(asked, own)
  return origin === own && !pathname.startsWith('/api/') && pathname !== '/dang-nhap'
    ? `${pathname}${search}${hash}`
    : '/'
}
