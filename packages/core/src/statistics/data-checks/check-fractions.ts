import { finding } from '../../findings/index.ts'
import {
  type DecimalText,
  divide,
  divideIntervals,
  type Interval,
  isZero,
  meets,
  multiply,
  scaleInterval,
  truncationInterval,
} from '../../quantities/index.ts'
import type { Level } from '../levels.ts'
import { placeOf } from '../places.ts'
import type { Found, Series } from './model.ts'
import { sideOfLevel } from './sides.ts'

/**
 * A published share of a whole against part ÷ whole. The catalogue tells them by their breakdown: a rate with `measure=share`
 * under the whole, and the part under it whose breakdown is the same but for the measure.
 */
export function checkFractions(whole: Series, family: readonly Series[]): readonly Found[] {
  if (whole.breakdown !== '') return []
  const children = family.filter(
    (series) => series.indicator.parent === whole.indicator.code && series.breakdown === '',
  )
  return children.filter(isShare).flatMap((share) => {
    const part = children.find((child) => child.indicator.kind !== 'rate' && dimensions(child) === dimensions(share))
    return part === undefined ? [] : checkEach(whole, part, share)
  })
}

function isShare({ indicator }: Series): boolean {
  return indicator.kind === 'rate' && indicator.breakdown?.['measure'] === 'share'
}

function dimensions({ indicator }: Series): string {
  return Object.entries(indicator.breakdown ?? {})
    .filter(([name]) => name !== 'measure')
    .map(([name, item]) => `${name}=${item}`)
    .toSorted()
    .join(';')
}

function checkEach(whole: Series, part: Series, share: Series): readonly Found[] {
  return [...share.figures.values()].flatMap(({ period, levels }) => {
    const trials = levels.flatMap((said) =>
      (part.figures.get(period)?.levels ?? []).flatMap((of) =>
        (whole.figures.get(period)?.levels ?? []).flatMap((all) => tryThree(of, all, said)),
      ),
    )
    const best = trials.toSorted((a, b) => rank[a.fit] - rank[b.fit])[0]
    return best === undefined || best.fit === 'agree' ? [] : [tell(best, period)]
  })
}

interface Trial {
  readonly part: Level
  readonly whole: Level
  readonly said: Level
  readonly computed: DecimalText
  readonly bounds: Interval
  readonly fit: 'agree' | 'cut' | 'contradict'
}

const rank = { agree: 0, cut: 1, contradict: 2 } as const

function tryThree(part: Level, whole: Level, said: Level): readonly Trial[] {
  const bounds = isZero(whole.value) ? null : divideIntervals(scaleInterval(part.loose, '100'), whole.loose)
  if (bounds === null) return []
  const cut = meets(bounds, truncationInterval(said.value))
  const fit = meets(bounds, said.loose) ? 'agree' : cut ? 'cut' : 'contradict'
  return [{ part, whole, said, computed: divide(multiply(part.value, '100'), whole.value), bounds, fit }]
}

function tell({ part, whole, said, computed, bounds, fit }: Trial, period: string): Found {
  const told = finding(
    'fraction/percent',
    placeOf(said.observation.provenance),
    {
      variant: 'share',
      part: part.value,
      whole: whole.value,
      computed,
      computedBounds: bounds,
      stated: said.value,
      statedBounds: said.strict,
      truncationFits: fit === 'cut',
    },
    { severity: fit === 'cut' ? 'warning' : 'error' },
  )
  return { period, finding: told, sides: [part, whole, said].map(sideOfLevel) }
}
