import type { Claim } from '@giaoban/core/claims'
import type { Words } from '@giaoban/core/statistics'
import { type JSX, useState } from 'react'
import { ScrollRegion } from '../ui/scroll-region.tsx'
import { useLanguage, useSay } from '../ui/words.tsx'
import type { CheckResult } from './check-desk.ts'
import { claimWords } from './claim-words.ts'
import classes from './claims-table.module.css'
import { placeAt } from './place-words.ts'
import { claimsWords } from './words.ts'

/** So many rows are shown at once; the rest comes when it is asked for. */
const page = 80

const columns = [
  'columnNumber',
  'columnUnit',
  'columnIndicator',
  'columnPeriod',
  'columnMeasure',
  'columnBaseline',
  'columnPlace',
] as const

/** How every number of the text was understood. */
export const ClaimsTable = (props: {
  readonly result: CheckResult
  readonly names: ReadonlyMap<string, Words>
}): JSX.Element => {
  const { result, names } = props
  const { claims } = result
  const { language } = useLanguage()
  const say = useSay(claimsWords)
  const [pages, setPages] = useState(1)
  if (claims.length === 0) return <p>{say('claimsNone')}</p>
  const listed = claims.slice(0, pages * page)
  const row = (claim: Claim): JSX.Element => {
    const words = claimWords(claim, language, names)
    return (
      <tr key={`${claim.start} ${claim.measure}`}>
        <th scope="row" className={classes.number}>
          {words.number}
        </th>
        <td>{words.unit}</td>
        <td className={classes.indicator} lang="vi">
          {words.indicator || '–'}
        </td>
        <td>{words.period || '–'}</td>
        <td>{words.measure}</td>
        <td>{words.baseline || '–'}</td>
        <td>{placeAt(result, claim.start, language)}</td>
      </tr>
    )
  }
  return (
    <>
      <ScrollRegion className={classes.box} label={say('claimsCaption')}>
        <table className={classes.table}>
          <caption className="visually-hidden">{say('claimsCaption')}</caption>
          <thead>
            <tr>
              {columns.map((key) => (
                <th key={key} scope="col" className={key === 'columnNumber' ? classes.number : undefined}>
                  {say(key)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{listed.map(row)}</tbody>
        </table>
      </ScrollRegion>
      {listed.length < claims.length && (
        <button type="button" className={classes.more} onClick={() => setPages(pages + 1)}>
          {say('more', { count: Math.min(page, claims.length - listed.length) })}
        </button>
      )}
    </>
  )
}
