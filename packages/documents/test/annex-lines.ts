import type { AnnexReading } from '../src/statistics/index.ts'

/** A reading as lines that a test can list: cell, figure, value. */
export function linesOf(reading: AnnexReading): readonly string[] {
  const cell = (one: { provenance: { kind: string } }): string =>
    'cell' in one.provenance ? String(one.provenance.cell) : '?'
  return [
    ...reading.observations.map(
      (one) =>
        `${cell(one)} ${one.indicator} ${one.period} = ${one.approx ? `${one.approx} ` : ''}${one.value ?? one.missing} ${one.status}`,
    ),
    ...reading.targets.map((one) => {
      const { kind, ...target } = one.target
      return `${cell(one)} ${one.indicator} ${one.period} ${one.assigner} plan ${kind} ${Object.values(target).join(' ')}`
    }),
    ...reading.stated.map((one) =>
      `${cell(one)} ${one.indicator} ${one.period} ${one.measure}${one.assigner ? ` of ${one.assigner}` : ''} ${one.value ?? '?'} ${one.direction ?? ''}`.trimEnd(),
    ),
    ...reading.findings.map(({ code, at }) => `! ${'cell' in at ? `${at.cell} ` : ''}${code}`),
  ]
}
