import { useQuery } from '@tanstack/react-query'
import { type GeoPermissibleObjects, geoMercator, geoPath } from 'd3-geo'
import type { Geometry } from 'geojson'
import { type JSX, useId, useMemo } from 'react'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { Placeholder } from '../ui/placeholder.tsx'
import { useSay } from '../ui/words.tsx'
import { type AreaClass, classOf } from './area-classes.ts'
import type { AreaFigure } from './area-figures.ts'
import classes from './area-map.module.css'
import { boundariesQuery } from './area-queries.ts'
import { areaWords } from './area-words.ts'

const width = 560
const height = 600
/** Square units of the drawing from which a province has room for the sign of its number. */
const roomForSign = 260
const roomOnPhone = 900

/** The two archipelagos, far smaller than a pixel: named where they lie. */
const archipelagos = [
  { word: 'hoangSa', at: [112.2, 15.1] },
  { word: 'truongSa', at: [113.3, 7.6] },
] as const

interface Shape {
  readonly area: string
  readonly path: string
  readonly centre: readonly [number, number]
  readonly size: number
}

interface Drawing {
  readonly shapes: readonly Shape[]
  readonly places: readonly { readonly word: 'hoangSa' | 'truongSa'; readonly at: readonly [number, number] }[]
}

/** The boundaries of that time in which every one of the areas has its own. */
const collectionFor = (topology: Topology, areas: ReadonlySet<string>): GeometryCollection | null => {
  const all = Object.values(topology.objects) as GeometryCollection[]
  const has = ({ geometries }: GeometryCollection): boolean => {
    const codes = new Set(geometries.map(({ id }) => id))
    return [...areas].every((area) => codes.has(area))
  }
  return all.find(has) ?? null
}

/** The parts of a boundary: mainland and islands. */
const polygonsOf = (geometry: Geometry): readonly Geometry[] =>
  geometry.type === 'MultiPolygon'
    ? geometry.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }))
    : [geometry]

const draw = (topology: Topology, areas: ReadonlySet<string>): Drawing | null => {
  const collection = collectionFor(topology, areas)
  if (collection === null) return null
  const { features } = feature(topology, collection)
  const shown = features.filter(({ id }) => areas.has(String(id)))
  const whole: GeoPermissibleObjects = { type: 'FeatureCollection', features: shown }
  const projection = geoMercator().fitExtent(
    [
      [4, 4],
      [width - 4, height - 4],
    ],
    whole,
  )
  const toPath = geoPath(projection).digits(1)
  return {
    shapes: shown.map((each) => {
      const [mainland = each.geometry] = polygonsOf(each.geometry).toSorted((a, b) => toPath.area(b) - toPath.area(a))
      return {
        area: String(each.id),
        path: toPath(each) ?? '',
        centre: toPath.centroid(mainland),
        size: toPath.area(mainland),
      }
    }),
    places: archipelagos.map(({ word, at }) => ({ word, at: projection([...at]) ?? [0, 0] })),
  }
}

interface Face {
  readonly 'data-side': 'missing' | 'flat' | 'level' | 'better' | 'worse'
  /** 0 … 5, pale to strong. */
  readonly 'data-strength': number
}

/** The colour of a class as data for the style sheets, in the legend as on the map. */
export const classFace = (found: AreaClass | undefined, lowFirst: boolean): Face => {
  if (found === undefined) return { 'data-side': 'missing', 'data-strength': 0 }
  const { side, step, of } = found
  if (of === 0) return { 'data-side': 'flat', 'data-strength': 0 }
  const better = (side === 1) !== lowFirst
  return {
    'data-side': side === 0 ? 'level' : better ? 'better' : 'worse',
    'data-strength': Math.round((step / of) * 5),
  }
}

interface AreaMapProps {
  /** First in rank first. */
  readonly figures: readonly AreaFigure[]
  readonly scale: readonly AreaClass[]
  /** Fewer is better: what lies below 0 has the colour of the better side. */
  readonly lowFirst: boolean
  readonly label: string
  readonly pointed: string | null
  readonly onPoint: (area: string | null) => void
}

/** Provinces in the colour of their class, with the sign of their number where there is room. The table beside it is its equal. */
export const AreaMap = ({ figures, scale, lowFirst, label, pointed, onPoint }: AreaMapProps): JSX.Element => {
  const say = useSay(areaWords)
  const hatch = useId()
  const boundaries = useQuery(boundariesQuery)
  const codes = useMemo(() => new Set(figures.map(({ area }) => area)), [figures])
  const drawing = useMemo(() => (boundaries.data ? draw(boundaries.data, codes) : null), [boundaries.data, codes])
  if (boundaries.isPending) return <Placeholder lines={12} label={say('mapLoading')} />
  if (drawing === null) return <p className={classes.broken}>{say('mapBroken')}</p>
  const byArea = new Map(figures.map((figure) => [figure.area, figure]))
  // Drawn last, so that its outline lies above those of its neighbours.
  const above = (area: string): number => (area === pointed ? 2 : byArea.get(area)?.own ? 1 : 0)
  const shapes = drawing.shapes.toSorted((a, b) => above(a.area) - above(b.area))
  return (
    <div className={classes.map}>
      <p className="visually-hidden">{label}</p>
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" onPointerLeave={() => onPoint(null)}>
        <defs>
          <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="6" height="6" className={classes.hatchGround} />
            <line x1="0" y1="0" x2="0" y2="6" className={classes.hatchLine} />
          </pattern>
        </defs>
        {shapes.map(({ area, path }) => {
          const figure = byArea.get(area)
          const found = figure?.number == null ? undefined : classOf(scale, figure.number)
          return (
            <path
              key={area}
              d={path}
              className={classes.area}
              {...classFace(found, lowFirst)}
              {...(found === undefined ? { fill: `url(#${hatch})` } : {})}
              data-own={figure?.own || undefined}
              data-pointed={area === pointed || undefined}
              onPointerEnter={() => onPoint(area)}
            />
          )
        })}
        {drawing.shapes.map(({ area, centre, size }) => {
          const number = byArea.get(area)?.number
          if (number == null || size < roomForSign) return null
          const found = classOf(scale, number)
          if (found === undefined || (found.side === 0 && found.of > 0)) return null
          return (
            <text
              key={area}
              x={centre[0]}
              y={centre[1]}
              className={classes.sign}
              data-small={size < roomOnPhone || undefined}
              data-strong={found.step === found.of && found.of > 1 ? true : undefined}
            >
              {number > 0 ? '+' : number < 0 ? '−' : '0'}
            </text>
          )
        })}
        {drawing.places.map(({ word, at }) => (
          <text key={word} x={at[0]} y={at[1]} className={classes.place}>
            <tspan x={at[0]}>{say('archipelago')}</tspan>
            <tspan x={at[0]} dy="1.15em">
              {say(word)}
            </tspan>
          </text>
        ))}
      </svg>
    </div>
  )
}
