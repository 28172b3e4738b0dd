/** A point of a small line: `null` leaves a gap. */
export type SparkValue = number | null

export interface SparkShape {
  /** SVG path data of the runs of two or more known points. */
  readonly line: string
  /** Known points without a known neighbour: drawn as dots, since a line of one point is invisible. */
  readonly dots: readonly { readonly x: number; readonly y: number }[]
  /** The last point, when it is known. */
  readonly last: { readonly x: number; readonly y: number } | null
}

const inset = 3
const round = (value: number): number => Math.round(value * 10) / 10

/**
 * Shape of a line over equally spaced slots in a box of `width` × `height` pixels.
 * A flat or single value stands at half height; gaps are never bridged.
 */
export const sparkShape = (values: readonly SparkValue[], width: number, height: number): SparkShape => {
  const known = values.filter((value): value is number => value !== null)
  const low = Math.min(...known)
  const span = Math.max(...known) - low
  const step = values.length > 1 ? (width - 2 * inset) / (values.length - 1) : 0
  const place = (value: number, index: number): { x: number; y: number } => ({
    x: round(inset + index * step),
    y: round(span === 0 ? height / 2 : height - inset - ((value - low) / span) * (height - 2 * inset)),
  })
  const points = values.map((value, index) => (value === null ? null : place(value, index)))
  const line = points
    .map((point, index) => {
      if (!point) return ''
      const previous = points[index - 1]
      const next = points[index + 1]
      if (!previous && !next) return ''
      return `${previous ? 'L' : 'M'}${point.x} ${point.y}`
    })
    .join('')
  const dots = points.filter((point, index) => point !== null && !points[index - 1] && !points[index + 1])
  return { line, dots: dots as SparkShape['dots'], last: points.at(-1) ?? null }
}
