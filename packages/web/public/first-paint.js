// Runs before the first paint, so that neither colours nor language flash. A file of its own: inline scripts are not allowed.
const remembered = (key) => {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

{
  const wanted = remembered('giaoban.colours')
  const dark = wanted === 'dark' || (wanted !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light')
  const asked = new URLSearchParams(location.search).get('lang')
  const lang = asked ?? remembered('giaoban.lang')
  document.documentElement.lang = lang === 'en' ? 'en' : 'vi'
}
