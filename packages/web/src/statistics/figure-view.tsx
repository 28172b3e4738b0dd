import type { JSX } from 'react'
import { AlignedNumber } from '../ui/aligned-number.tsx'
import { useLanguage, useSay } from '../ui/words.tsx'
import type { Face, FigureKey, Mark, Piece } from './figure-face.ts'
import classes from './figure-view.module.css'
import { statisticsWords } from './words.ts'

const signKeys = { estimate: 'signEstimate', preliminary: 'signPreliminary', stated: 'signStated' } as const

/** A raised mark; its meaning is in the hint and in the legend. */
export const MarkSign = ({ mark }: { readonly mark: Mark }): JSX.Element => {
  const say = useSay(statisticsWords)
  return (
    <sup className={classes.mark} aria-hidden="true">
      {say(signKeys[mark])}
    </sup>
  )
}

interface PieceProps {
  readonly piece: Piece
  readonly decimals: number | null
}

const PieceView = ({ piece, decimals }: PieceProps): JSX.Element => {
  const { language } = useLanguage()
  const marks = piece.marks.map((mark) => <MarkSign key={mark} mark={mark} />)
  if (piece.numeric)
    return (
      <AlignedNumber text={piece.text} separator={language === 'vi' ? ',' : '.'} decimals={decimals}>
        {marks}
      </AlignedNumber>
    )
  return (
    <span>
      {piece.text}
      {marks}
    </span>
  )
}

const arrows = { up: '▲', down: '▼', flat: '=' } as const

/** What a face shows: direction, number or both sides of a dispute, marks; '–' when missing. */
export const FaceView = ({
  face,
  decimals,
}: {
  readonly face: Face
  readonly decimals: number | null
}): JSX.Element => {
  const [first, second] = face.pieces
  if (!first)
    return (
      <span className={classes.missing}>
        <AlignedNumber text="–" separator="," decimals={decimals} />
      </span>
    )
  return (
    <span className={classes.face} data-tone={face.tone}>
      {face.direction && (
        <span className={classes.arrow} aria-hidden="true">
          {arrows[face.direction]}
        </span>
      )}
      <PieceView piece={first} decimals={decimals} />
      {second && (
        <>
          <span className={classes.unequal}>≠</span>
          <PieceView piece={second} decimals={decimals === null ? null : 0} />
        </>
      )}
    </span>
  )
}

interface FigureButtonProps {
  readonly face: Face
  /** Most decimals of the column; null where there is none to line up with. */
  readonly decimals: number | null
  readonly onOpen: (key: FigureKey) => void
}

/** A number that opens its story. What its marks mean, or why it is missing, is said on focus, on hover and to screen readers. */
export const FigureButton = ({ face, decimals, onOpen }: FigureButtonProps): JSX.Element => {
  const say = useSay(statisticsWords)
  return (
    <button
      type="button"
      className={classes.figure}
      data-hint={face.hint}
      data-figure={face.key}
      aria-haspopup="dialog"
      onClick={() => onOpen(face.key)}
    >
      <FaceView face={face} decimals={decimals} />
      <span className="visually-hidden">
        {' '}
        ({face.hint}) {say('storyOpen')}
      </span>
    </button>
  )
}
