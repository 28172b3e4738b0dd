// Runs before the first paint, so that neither colours nor language flash, and asks for the data of the first page while the
// application is still on its way. The build writes it into index.html.
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

{
  // What is asked here is taken up by src/app/early-answers.ts, which knows the same addresses.
  const early = new Map()
  window.giaobanEarly = early
  const ask = (address) => {
    const headers = { accept: 'application/json', 'accept-language': document.documentElement.lang }
    // Read to its end, so that an answer that nobody takes up holds no connection.
    const answer = fetch(address, { headers }).then(
      async (response) => new Response(await response.arrayBuffer(), response),
    )
    // Whoever takes it up hears of what went wrong.
    answer.catch(() => undefined)
    early.set(address, answer)
    return answer
  }
  const askScorecard = async (context, period) => {
    const response = await context
    const known = response.ok ? await response.clone().json() : null
    const area = known?.editions[0]?.area ?? known?.areas.find(({ slug }) => slug === known.tenant)?.slug
    // The application may have gone on meanwhile, and asks by itself.
    if (area && window.giaobanEarly === early) await ask(`/api/scorecard?${new URLSearchParams({ area, period })}`)
  }
  void ask('/api/me')
  const context = ask('/api/context')
  const month = /^\/thang\/(\d{4})-(\d{2})$/.exec(location.pathname)
  if (month && !new URLSearchParams(location.search).has('luc'))
    askScorecard(context, `${month[1]}-M${month[2]}`).catch(() => undefined)
}
