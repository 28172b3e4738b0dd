import type { AgencyAnswer } from '@giaoban/api/client'
import { dateOf, formatDate } from '@giaoban/core/periods'
import type { CSSProperties, JSX } from 'react'
import { Mark } from '../ui/mark.tsx'
import { useLanguage, useSay } from '../ui/words.tsx'
import { depthsOf } from './agency-tree.ts'
import classes from './people.module.css'
import { peopleWords } from './people-words.ts'

interface TableProps {
  readonly shown: readonly AgencyAnswer[]
  readonly all: readonly AgencyAnswer[]
  readonly open: string | null
  readonly onOpen: (code: string | null) => void
}

/** What is to be known of an agency's days. */
const Days = ({
  agency,
  all,
}: {
  readonly agency: AgencyAnswer
  readonly all: readonly AgencyAnswer[]
}): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(peopleWords)
  const successor = all.find(({ code }) => code === agency.successor)
  const end = agency.validTo === null ? null : formatDate(agency.validTo, language)
  return (
    <>
      {agency.validFrom && <Mark>{say('begins', { date: formatDate(agency.validFrom, language) })}</Mark>}
      {end && (
        <Mark>
          {successor ? say('endedInto', { name: successor.name[language], date: end }) : say('ended', { date: end })}
        </Mark>
      )}
    </>
  )
}

const Head = ({ head }: Pick<AgencyAnswer, 'head'>): JSX.Element | null => {
  const { language } = useLanguage()
  const say = useSay(peopleWords)
  if (!head) return null
  const { name, title, standIn } = head
  return (
    <>
      {name}
      <span className={classes.note}>{title}</span>
      {standIn && (
        <span className={classes.note}>
          {say('standInShort', { name: standIn.name, date: formatDate(dateOf(standIn.until), language) })}
        </span>
      )}
    </>
  )
}

/** The tree as a table: each agency with its code, head and number of people. */
export const AgenciesTable = ({ shown, all, open, onOpen }: TableProps): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(peopleWords)
  const depths = depthsOf(shown)
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{say('colAgency')}</th>
          <th scope="col">{say('colCode')}</th>
          <th scope="col">{say('colKind')}</th>
          <th scope="col">{say('colHead')}</th>
          <th scope="col" className={classes.number}>
            {say('colPeople')}
          </th>
        </tr>
      </thead>
      <tbody>
        {shown.map((agency) => (
          <tr key={agency.code} data-open={agency.code === open}>
            <td className={classes.branch} style={{ '--depth': depths.get(agency.code) ?? 0 } as CSSProperties}>
              <button
                type="button"
                className={classes.name}
                aria-expanded={agency.code === open}
                onClick={() => onOpen(agency.code === open ? null : agency.code)}
              >
                {agency.name[language]}
              </button>
              <Days agency={agency} all={all} />
            </td>
            <td data-label={say('colCode')} className={classes.code}>
              {agency.code}
            </td>
            <td data-label={say('colKind')} className={classes.kind}>
              {say(`kind_${agency.kind}`)}
            </td>
            <td data-label={say('colHead')}>{agency.head ? <Head head={agency.head} /> : '–'}</td>
            <td data-label={say('colPeople')} className={classes.number}>
              {agency.people ?? '–'}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
