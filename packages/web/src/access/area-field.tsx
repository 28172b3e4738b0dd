import type { AreaEntry, Client } from '@giaoban/api/client'
import { addDays, formatDate } from '@giaoban/core/periods'
import { useQuery } from '@tanstack/react-query'
import { type JSX, useMemo } from 'react'
import controls from '../ui/controls.module.css'
import { useLanguage, useSay } from '../ui/words.tsx'
import { areasQuery } from './areas-data.ts'
import { areasWords } from './areas-words.ts'
import { Field } from './people-parts.tsx'
import { peopleWords } from './people-words.ts'

const levels = ['country', 'province', 'district', 'commune'] as const
const collator = new Intl.Collator('vi', { numeric: true })

/** Areas of each level by name; of one name the later version first. */
const byLevel = (areas: readonly AreaEntry[]): ReadonlyMap<string, readonly AreaEntry[]> =>
  Map.groupBy(
    areas.toSorted((a, b) => collator.compare(a.name.vi, b.name.vi) || (a.validFrom > b.validFrom ? -1 : 1)),
    ({ level }) => level,
  )

const AreaOption = ({ area, parent }: { readonly area: AreaEntry; readonly parent: string | null }): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(areasWords)
  const unit = say(area.unitType ? `unit_${area.unitType}` : 'unit_country')
  const days =
    area.validTo === null
      ? say('optionSince', { from: formatDate(area.validFrom, language) })
      : say('optionUntil', { to: formatDate(addDays(area.validTo, -1), language) })
  return (
    <option value={area.code}>
      {[`${unit} ${area.name[language]}`, parent].filter(Boolean).join(', ')} ({days})
    </option>
  )
}

/** The area that an agency answers for, chosen among the versions that are known. */
export const AreaField = ({ client, chosen }: { readonly client: Client; readonly chosen: string }): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(peopleWords)
  const sayArea = useSay(areasWords)
  const { data } = useQuery(areasQuery(client))
  const areas = useMemo(() => byLevel(data?.areas ?? []), [data])
  const names = useMemo(
    () => new Map((data?.areas ?? []).flatMap(({ code, level, name }) => (level === 'country' ? [] : [[code, name]]))),
    [data],
  )
  return (
    <Field label={say('area')}>
      {(bound) => (
        // Anew when the areas have come: until then the chosen one stands by its code.
        <select {...bound} key={data ? 'all' : 'one'} name="area" defaultValue={chosen} className={controls.input}>
          <option value="">{say('areaNone')}</option>
          {!data && chosen !== '' && <option value={chosen}>{chosen}</option>}
          {levels.map((level) => (
            <optgroup key={level} label={sayArea(`level_${level}`)}>
              {(areas.get(level) ?? []).map((area) => (
                <AreaOption
                  key={area.code}
                  area={area}
                  parent={area.parent === null ? null : (names.get(area.parent)?.[language] ?? null)}
                />
              ))}
            </optgroup>
          ))}
        </select>
      )}
    </Field>
  )
}
