import type { DocumentKind } from '../claim.ts'
import { matchPhrase, phraseTable } from '../words/phrase-table.ts'
import type { SourceText } from '../words/source-text.ts'
import type { Tokens } from '../words/token-list.ts'
import { tokenise } from '../words/tokens.ts'
import { documentKinds } from './document-kinds.data.ts'

const kinds = phraseTable(Object.entries(documentKinds))
/** The kind of a document is said in its first characters or nowhere. */
const opening = 2000

/** The kind of a document, by its first words. */
export function documentKind({ text }: SourceText): DocumentKind {
  return kindOf(tokenise(text.slice(0, opening)))
}

function kindOf(tokens: Tokens): DocumentKind {
  let news = false
  for (let at = 0; at < tokens.length; at++) {
    const match = matchPhrase(kinds, tokens, at)
    if (match === null) continue
    const isHeading = at === 0 || tokens.words[at - 1]?.kind === 'paragraphEnd'
    if (match.value === 'news') news = true
    else if (isHeading) return match.value
  }
  return news ? 'news' : 'unknown'
}
