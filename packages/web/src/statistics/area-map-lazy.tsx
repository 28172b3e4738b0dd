import { type JSX, lazy, Suspense } from 'react'
import type { AreaMapSectionProps } from './area-map-section.tsx'

const Section = lazy(async () => ({ default: (await import('./area-map-section.tsx')).AreaMapSection }))

/** The section of maps and tables by area, fetched when an indicator's page is shown. */
export const AreaMapSection = (props: AreaMapSectionProps): JSX.Element => (
  <Suspense fallback={null}>
    <Section {...props} />
  </Suspense>
)
