import type { JSX, ReactNode } from 'react'
import classes from './notice.module.css'

interface NoticeProps {
  /** `problem`: something failed · `empty`: nothing stands here yet · `info`: to know. */
  readonly kind: 'problem' | 'empty' | 'info'
  readonly title: string
  /** What will stand here, or what to do next. */
  readonly children?: ReactNode
  /** The one action that helps. */
  readonly action?: ReactNode
  /** Small print for whoever is asked for help: a code, a request's id. */
  readonly reference?: string
  readonly headingLevel?: 1 | 2 | 3
}

const signs = { problem: '!', empty: '–', info: 'i' } as const

/** A state said in words: failed, empty, or to know. A problem is announced at once. */
export const Notice = (props: NoticeProps): JSX.Element => {
  const Title = `h${props.headingLevel ?? 2}` as const
  return (
    <section className={classes.notice} data-kind={props.kind} role={props.kind === 'problem' ? 'alert' : undefined}>
      <span className={classes.sign} aria-hidden="true">
        {signs[props.kind]}
      </span>
      <div className={classes.words}>
        <Title className={classes.title}>{props.title}</Title>
        {props.children && <div className={classes.text}>{props.children}</div>}
        {props.action && <div className={classes.action}>{props.action}</div>}
        {props.reference && <p className={classes.reference}>{props.reference}</p>}
      </div>
    </section>
  )
}
