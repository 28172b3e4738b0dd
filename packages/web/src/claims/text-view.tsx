import type { Span } from '@giaoban/core/findings'
import type { Words } from '@giaoban/core/statistics'
import { type JSX, useMemo } from 'react'
import { useLanguage, useSay } from '../ui/words.tsx'
import type { CheckResult } from './check-desk.ts'
import { ChunkView, type TextMarks } from './chunk-view.tsx'
import { claimHint, claimWords } from './claim-words.ts'
import { markOf, spanLookup, withPercent } from './marks.ts'
import { type Chunk, chunksOf } from './text-blocks.ts'
import classes from './text-view.module.css'
import { usePrinting } from './use-printing.ts'
import { claimsWords } from './words.ts'

interface TextViewProps {
  readonly result: CheckResult
  readonly names: ReadonlyMap<string, Words>
  /** Indices of the findings that are marked. */
  readonly shown: readonly number[]
  readonly current: number | null
  readonly onOpen: (finding: number) => void
}

const holds = ({ start, end }: Chunk, span: Span | null): boolean =>
  span !== null && span.start >= start && span.start <= end

/** The text with its numbers underlined and its findings marked. What is far from the view stays plain. */
export const TextView = ({ result, names, shown, current, onOpen }: TextViewProps): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(claimsWords)
  const printing = usePrinting()
  const { text, claims, findings, blocks } = result
  const chunks = useMemo(() => chunksOf(blocks), [blocks])
  const shared = useMemo((): TextMarks => {
    const indices = shown.filter((index) => markOf(findings[index] as never) !== null)
    const spans = indices.map((index) => withPercent(text, markOf(findings[index] as never) as Span))
    return {
      text,
      indices,
      findings,
      onOpen,
      marks: { claims, claimAt: spanLookup(claims), findings: spans, findingAt: spanLookup(spans) },
      hintOf: (at) => claimHint(claimWords(claims[at] as never, language, names), say),
    }
  }, [text, claims, findings, shown, names, say, language, onOpen])
  const opened = current === null ? undefined : findings[current]
  const at = opened ? markOf(opened) : null
  return (
    <div className={classes.text} lang="vi">
      {chunks.map((chunk, index) => (
        <ChunkView
          key={chunk.start}
          chunk={chunk}
          shared={shared}
          current={holds(chunk, at) ? current : null}
          always={printing || index === 0}
        />
      ))}
    </div>
  )
}
