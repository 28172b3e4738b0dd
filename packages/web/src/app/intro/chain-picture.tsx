import type { JSX } from 'react'
import { useLanguage, useSay } from '../../ui/words.tsx'
import { type ChainStep, chain } from './chain.data.ts'
import classes from './chain-picture.module.css'
import { stateKeys } from './state-mark.tsx'
import { introWords } from './words.ts'

interface Shape {
  readonly width: number
  readonly height: number
  readonly box: { readonly width: number; readonly height: number }
  /** Upper left corner of the box of a step. */
  readonly place: (at: number) => { readonly x: number; readonly y: number }
  /** From one box to the next. */
  readonly arrow: (at: number) => string
  /** From the last back to the first. */
  readonly back: string
}

const last = chain.length - 1

/** Side by side: a desk, a wall, paper. */
const wide: Shape = {
  width: 1004,
  height: 142,
  box: { width: 144, height: 92 },
  place: (at) => ({ x: 2 + at * 171, y: 2 }),
  arrow: (at) => `M${148 + at * 171} 48h20`,
  back: `M${74 + last * 171} 98v34H74v-31`,
}

/** One below the other: a phone. */
const tall: Shape = {
  width: 320,
  height: 526,
  box: { width: 276, height: 66 },
  place: (at) => ({ x: 2, y: 2 + at * 91 }),
  arrow: (at) => `M140 ${70 + at * 91}v18`,
  back: `M280 ${36 + last * 91}h32V36h-29`,
}

const Box = ({
  step,
  at,
  shape,
}: {
  readonly step: ChainStep
  readonly at: number
  readonly shape: Shape
}): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(introWords)
  const { x, y } = shape.place(at)
  const middle = x + shape.box.width / 2
  const isWide = shape === wide
  const lines = isWide ? step.name[language].split('\n') : [step.name[language].replace('\n', ' ')]
  const first = y + (isWide ? 38 - (lines.length - 1) * 10 : 28)
  return (
    <g data-state={step.state} className={classes.step}>
      <rect x={x} y={y} width={shape.box.width} height={shape.box.height} rx="4" className={classes.box} />
      {lines.map((line, index) => (
        <text key={line} x={middle} y={first + index * 20} className={classes.name}>
          {line}
        </text>
      ))}
      <text x={middle} y={y + shape.box.height - 14} className={classes.state}>
        {say(stateKeys[step.state])}
      </text>
    </g>
  )
}

const Picture = ({
  shape,
  className,
}: {
  readonly shape: Shape
  readonly className: string | undefined
}): JSX.Element => {
  const tip = `tip-${shape.width}`
  return (
    <svg viewBox={`0 0 ${shape.width} ${shape.height}`} className={className} aria-hidden="true">
      <defs>
        <marker id={tip} viewBox="0 0 8 8" refX="7" refY="4" markerWidth="5" markerHeight="5" orient="auto">
          <path d="M0 0 8 4 0 8z" className={classes.tip} />
        </marker>
      </defs>
      {chain.slice(1).map(({ name, state }, at) => (
        <path
          key={name.vi}
          d={shape.arrow(at)}
          className={classes.arrow}
          data-state={state}
          markerEnd={`url(#${tip})`}
        />
      ))}
      <path d={shape.back} className={classes.arrow} data-state="planned" markerEnd={`url(#${tip})`} />
      {chain.map((step, at) => (
        <Box key={step.name.vi} step={step} at={at} shape={shape} />
      ))}
    </svg>
  )
}

/** The chain as a picture, and each link in a sentence, which is also what a screen reader gets of it. */
export const ChainPicture = (): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(introWords)
  return (
    <>
      <Picture shape={wide} className={classes.wide} />
      <Picture shape={tall} className={classes.tall} />
      <dl className={classes.steps}>
        {chain.map(({ name, state, today }) => (
          <div key={name.vi}>
            <dt>
              {name[language].replace('\n', ' ')}
              <span className="visually-hidden"> ({say(stateKeys[state])})</span>
            </dt>
            <dd>{today[language]}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
