import '@mantine/core/styles/Modal.css'
import { Modal } from '@mantine/core'
import { Fragment, type JSX } from 'react'
import { useLanguage, useSay } from '../../ui/words.tsx'
import { appWords } from '../words.ts'
import type { KeyLine } from './key-lines.ts'
import classes from './key-list.module.css'

interface KeyListProps {
  readonly lines: readonly KeyLine[]
  readonly opened: boolean
  readonly singleKeys: boolean
  readonly onSingleKeys: (on: boolean) => void
  readonly onClose: () => void
}

const Stroke = ({ written }: { readonly written: string }): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(appWords)
  const isMac = /Mac|iPhone|iPad/.test(navigator.userAgent)
  const names: Readonly<Record<string, string>> = {
    mod: isMac ? '⌘' : 'Ctrl',
    Escape: 'Esc',
    shift: 'Shift',
    k: 'K',
    j: 'J',
  }
  const [separator, joint] = written.includes('+') ? ['+', ' + '] : [' ', ` ${say('keyThen')} `]
  return (
    <span className={classes.stroke} lang={language}>
      {written.split(separator).map((key, index) => (
        <Fragment key={key + String(index)}>
          {index > 0 && <span className={classes.joint}>{joint}</span>}
          <kbd>{names[key] ?? key}</kbd>
        </Fragment>
      ))}
    </span>
  )
}

/** Every key in words, and the way to switch single keys off. */
export const KeyList = (props: KeyListProps): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(appWords)
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      title={say('keyList')}
      closeButtonProps={{ 'aria-label': say('close') }}
      transitionProps={{ duration: 0 }}
      size="lg"
      classNames={{ title: classes.title ?? '' }}
    >
      <dl className={classes.list}>
        {props.lines.map(({ strokes, words }) => (
          <div key={strokes[0]} className={classes.line}>
            <dt>
              {strokes.map((written, index) => (
                <Fragment key={written}>
                  {index > 0 && <span className={classes.joint}> {say('or')} </span>}
                  <Stroke written={written} />
                </Fragment>
              ))}
            </dt>
            <dd>{words[language]}</dd>
          </div>
        ))}
      </dl>
      <label className={classes.choice}>
        <input
          type="checkbox"
          checked={props.singleKeys}
          onChange={(event) => props.onSingleKeys(event.target.checked)}
        />
        <span>
          {say('singleKeys')}
          <span className={classes.why}>{say('singleKeysWhy')}</span>
        </span>
      </label>
    </Modal>
  )
}
