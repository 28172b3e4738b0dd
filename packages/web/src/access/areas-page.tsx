import type { AreaEntry, Client, MeAnswer, Role } from '@giaoban/api/client'
import { useQuery } from '@tanstack/react-query'
import { type JSX, useMemo, useState } from 'react'
import { Awaited } from '../ui/awaited.tsx'
import { ChoiceButtons } from '../ui/choice-buttons.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { SearchField } from '../ui/search-field.tsx'
import { useTitle } from '../ui/use-title.ts'
import { useLanguage, useSay } from '../ui/words.tsx'
import { AreaFacts, AreaName, type AreasByCode } from './area-item.tsx'
import { areasOf, childrenByParent, countsOf, type Era, findAreas } from './area-tree.ts'
import { areasQuery } from './areas-data.ts'
import classes from './areas-page.module.css'
import { areasWords } from './areas-words.ts'
import { AdminNav } from './people-parts.tsx'

/** Most areas that a search shows at once. */
const mostFound = 60

interface TreeProps {
  readonly areas: readonly AreaEntry[]
  readonly within: ReadonlyMap<string, readonly AreaEntry[]>
  readonly byCode: AreasByCode
}

/** Areas of one storey; those that hold others open to show them. */
const Tree = ({ areas, within, byCode }: TreeProps): JSX.Element => {
  const say = useSay(areasWords)
  return (
    <ul className={classes.tree}>
      {areas.map((area) => {
        const children = within.get(area.code) ?? []
        return (
          <li key={area.code}>
            <AreaName area={area} />
            <AreaFacts area={area} byCode={byCode} />
            {children.length > 0 && (
              <details open={area.level === 'province' && children.length < 30}>
                <summary>{say('within', { count: children.length })}</summary>
                <Tree areas={children} within={within} byCode={byCode} />
              </details>
            )}
          </li>
        )
      })}
    </ul>
  )
}

const Found = ({
  areas,
  byCode,
}: {
  readonly areas: readonly AreaEntry[]
  readonly byCode: AreasByCode
}): JSX.Element => {
  const say = useSay(areasWords)
  const words =
    areas.length > mostFound
      ? say('foundMore', { count: areas.length, shown: mostFound })
      : say('found', { count: areas.length })
  return (
    <>
      <output className={classes.found}>{words}</output>
      {areas.length === 0 && <p>{say('foundNone')}</p>}
      <ul className={classes.tree}>
        {areas.slice(0, mostFound).map((area) => (
          <li key={area.code}>
            <AreaName area={area} />
            <AreaFacts area={area} byCode={byCode} withParent />
          </li>
        ))}
      </ul>
    </>
  )
}

const eras: readonly { readonly era: Era; readonly word: 'versionBefore' | 'versionAfter' }[] = [
  { era: 'before', word: 'versionBefore' },
  { era: 'after', word: 'versionAfter' },
]

const Areas = ({ all, era }: { readonly all: readonly AreaEntry[]; readonly era: Era }): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(areasWords)
  const [typed, setTyped] = useState('')
  const byCode = useMemo(() => new Map(all.map((area) => [area.code, area])), [all])
  const areas = useMemo(() => areasOf(all, era), [all, era])
  const within = useMemo(() => childrenByParent(areas), [areas])
  const roots = areas.filter(({ level }) => level === 'country').flatMap(({ code }) => within.get(code) ?? [])
  // Provinces of which more than the name is known come first.
  const provinces = roots.toSorted((a, b) => Number(within.has(b.code)) - Number(within.has(a.code)))
  const held = provinces.filter(({ code }) => within.has(code)).map(({ name }) => name[language])
  return (
    <>
      <p className={classes.counts}>{say('counts', { ...countsOf(areas, era), names: held.join(', ') })}</p>
      <SearchField label={say('search')} help={say('searchHelp')} value={typed} onChange={setTyped} />
      {typed.trim() === '' ? (
        <Tree areas={provinces} within={within} byCode={byCode} />
      ) : (
        <Found areas={findAreas(areas, typed)} byCode={byCode} />
      )}
    </>
  )
}

interface AreasPageProps {
  readonly client: Client
  readonly session: MeAnswer
  readonly search: Readonly<Record<string, string>>
  readonly onSearch: (search: Readonly<Record<string, string>>) => void
}

/** Areas by boundary version: the tree before and since July 2025, what each was formed from and became. */
export const AreasPage = ({ client, session, search, onSearch }: AreasPageProps): JSX.Element => {
  const say = useSay(areasWords)
  const query = useQuery(areasQuery(client))
  const era: Era = search['dia-gioi'] === 'truoc' ? 'before' : 'after'
  const holds = (role: Role): boolean => session.grants.some((grant) => grant.role === role)
  useTitle(`${say('areasTitle')} · ${say('appName')}`)
  return (
    <div className={classes.page}>
      <PageHead title={say('areasTitle')} intro={say('areasIntro')} />
      {(holds('administrator') || holds('approver')) && <AdminNav administrator={holds('administrator')} />}
      <ChoiceButtons
        legend={say('versionSwitch')}
        legendHidden
        choices={eras.map(({ era: value, word }) => ({ value, words: say(word) }))}
        chosen={era}
        onChoose={(each) => onSearch(each === 'before' ? { 'dia-gioi': 'truoc' } : {})}
      />
      <Awaited query={query} say={say} lines={12}>
        {(data) => <Areas key={era} all={data.areas} era={era} />}
      </Awaited>
    </div>
  )
}
