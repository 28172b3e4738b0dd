import { createClient, isProblem } from '@giaoban/api/client'
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { type JSX, useCallback } from 'react'
import { MessagesProvider } from '../ui/messages.tsx'
import { useRemembered } from '../ui/use-remembered.ts'
import { type Language, LanguageProvider } from '../ui/words.tsx'
import { earlyAnswers, takingUpEarly } from './early-answers.ts'
import { createAppRouter } from './router.tsx'
import { tellSessionOver, watchSession } from './session-end.ts'
import { signInPath } from './sign-in-path.ts'
import { cssVariables, theme } from './theme.ts'
import { appWords } from './words.ts'

const colours = localStorageColorSchemeManager({ key: 'giaoban.colours' })
const isLanguage = (text: string | null): text is Language => text === 'vi' || text === 'en'
/** A link may ask for a language; otherwise the browser's remembered choice stands, and Vietnamese before any choice. */
const askedLanguage = new URLSearchParams(location.search).get('lang')

const queryClient: QueryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 60_000,
      refetchOnWindowFocus: false,
      // A refusal stays a refusal however often one asks.
      retry: (count, error) => !isProblem(error) && count < 1,
    },
  },
})

const client = createClient({
  // The language of refusals follows the page, which may change it at any time.
  fetch: takingUpEarly(earlyAnswers(), (input, init) => {
    const headers = new Headers(init?.headers)
    headers.set('accept-language', document.documentElement.lang)
    return fetch(input, { ...init, headers }).then((response) => {
      // A session that has ended shows in the frame at once.
      if (response.status === 401) tellSessionOver(queryClient)
      return response
    })
  }),
})
const router = createAppRouter({ client, queryClient })
watchSession(queryClient, () => {
  const { href, pathname } = router.latestLocation
  if (pathname !== signInPath) void router.navigate({ to: signInPath, search: { ve: href, het: '1' }, replace: true })
})

/** The application: colours, language, data, pages. */
export const App = (): JSX.Element => {
  const [language, remember] = useRemembered('giaoban.lang', isLanguage, 'vi', askedLanguage)
  const setLanguage = useCallback(
    (next: Language) => {
      document.documentElement.lang = next
      remember(next)
      // What was refused is asked again, to be told in the new language.
      void queryClient.resetQueries({ predicate: (query) => query.state.status === 'error' })
      // Findings name their indicators in the language that was asked for; the old ones stay until the new are here.
      void queryClient.invalidateQueries()
    },
    [remember],
  )
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      colorSchemeManager={colours}
      defaultColorScheme="auto"
    >
      <QueryClientProvider client={queryClient}>
        <LanguageProvider language={language} setLanguage={setLanguage}>
          <MessagesProvider closeLabel={appWords[language].close} placeLabel={appWords[language].messages}>
            <RouterProvider router={router} />
          </MessagesProvider>
        </LanguageProvider>
      </QueryClientProvider>
    </MantineProvider>
  )
}
