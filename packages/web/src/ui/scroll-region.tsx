import type { JSX, ReactNode } from 'react'

interface ScrollRegionProps {
  /** Says what scrolls, to whoever cannot see it. */
  readonly label: string | undefined
  readonly className: string | undefined
  readonly children: ReactNode
}

/** A wide table in a frame of its own that scrolls sideways, by keyboard too. */
export const ScrollRegion = ({ label, className, children }: ScrollRegionProps): JSX.Element => (
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
  <section className={className} aria-label={label} tabIndex={0}>
    {children}
  </section>
)
