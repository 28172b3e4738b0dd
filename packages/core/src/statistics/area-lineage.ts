import type { RefArea } from './model.ts'

/** A version that another came from, or became. `whole`: all of it, at every step between the two. */
export interface AreaRelative {
  readonly area: string
  readonly whole: boolean
}

/** The versions that one was formed from, and those that they were formed from, and so on; each once, nearest first. */
export function predecessorsOf(areas: readonly RefArea[], code: string): readonly AreaRelative[] {
  const byCode = new Map(areas.map((area) => [area.code, area]))
  return relativesOf(code, (each) => sourcesOf(byCode.get(each)))
}

/** The versions that one became a part of, and what they became, and so on; each once, nearest first. */
export function successorsOf(areas: readonly RefArea[], code: string): readonly AreaRelative[] {
  const became = new Map<string, AreaRelative[]>()
  for (const area of areas)
    for (const { area: source, whole } of sourcesOf(area))
      became.set(source, [...(became.get(source) ?? []), { area: area.code, whole }])
  return relativesOf(code, (each) => became.get(each) ?? [])
}

/** What a version was formed from in one step. */
export function sourcesOf(area: RefArea | undefined): readonly AreaRelative[] {
  const wholes = area?.formedFrom ?? []
  const parts = area?.formedFromParts ?? []
  return [
    ...wholes.map((each) => ({ area: each, whole: true })),
    ...parts.map((each) => ({ area: each, whole: false })),
  ]
}

/** Breadth first. An area reached over several ways is whole when one of them is. */
function relativesOf(start: string, next: (code: string) => readonly AreaRelative[]): readonly AreaRelative[] {
  const found = new Map<string, boolean>()
  let open: readonly AreaRelative[] = [{ area: start, whole: true }]
  while (open.length > 0) {
    const reached: AreaRelative[] = []
    for (const { area, whole } of open)
      for (const step of next(area)) {
        const isWhole = whole && step.whole
        const before = found.get(step.area)
        if (step.area === start || before === true || before === isWhole) continue
        found.set(step.area, isWhole)
        reached.push({ area: step.area, whole: isWhole })
      }
    open = reached
  }
  return [...found].map(([area, whole]) => ({ area, whole }))
}
