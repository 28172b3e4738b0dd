import { Drawer } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { JSX, ReactNode } from 'react'
import { useLanguage, useSay } from '../ui/words.tsx'
import { indicatorPath } from './addresses.ts'
import { FaceView } from './figure-view.tsx'
import { FindingList } from './finding-list.tsx'
import { SourceView } from './source-view.tsx'
import type { Story } from './story.ts'
import classes from './story-panel.module.css'
import { statisticsWords } from './words.ts'

const Part = (props: { readonly title: string; readonly children: ReactNode }): JSX.Element => (
  <section className={classes.part}>
    <h3>{props.title}</h3>
    {props.children}
  </section>
)

const StoryBody = ({
  story,
  search,
}: {
  readonly story: Story
  readonly search: Record<string, string | undefined>
}): JSX.Element => {
  const say = useSay(statisticsWords)
  const { language } = useLanguage()
  return (
    <div className={classes.story} lang={language}>
      <p className={classes.name}>{story.name}</p>
      <p className={classes.figure}>
        <FaceView face={story.face} decimals={null} />{' '}
        {story.face.unit && <span className={classes.unit}>{story.face.unit}</span>}
      </p>
      {story.face.under && <p className={classes.under}>{story.face.under}</p>}
      {story.how.length > 0 && (
        <Part title={say('storyHow')}>
          {story.how.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Part>
      )}
      <Part title={say('storySource')}>
        {story.sources.length === 0 && <p>{say('sourceNone')}</p>}
        <dl>
          {story.sources.map(({ label, provenance }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <SourceView provenance={provenance} />
              </dd>
            </div>
          ))}
        </dl>
      </Part>
      {story.compared.length > 0 && (
        <Part title={say('storyCompared')}>
          <dl className={classes.compared}>
            {story.compared.map(({ label, value }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </Part>
      )}
      {story.findings.length > 0 && (
        <Part title={say('storyFindings')}>
          <FindingList findings={story.findings} />
        </Part>
      )}
      <Link to={indicatorPath(story.code)} search={search} className={classes.open}>
        {say('storyOpenPage')} <span aria-hidden="true">→</span>
      </Link>
    </div>
  )
}

interface StoryPanelProps {
  /** Null: closed. */
  readonly story: Story | null
  /** Search fields of the indicator's page: period and instant. */
  readonly search: Record<string, string | undefined>
  readonly onClose: () => void
  /** After the panel has gone: the place for giving the focus back. */
  readonly onClosed: () => void
}

/** The story of one number, beside the month. Its address can be shared; Escape closes it and gives the focus back. */
export const StoryPanel = ({ story, search, onClose, onClosed }: StoryPanelProps): JSX.Element => {
  const say = useSay(statisticsWords)
  return (
    <Drawer.Root
      opened={story !== null}
      onClose={onClose}
      onExitTransitionEnd={onClosed}
      returnFocus={false}
      position="right"
      size="min(32rem, 100vw)"
      transitionProps={{ duration: 120 }}
    >
      <Drawer.Overlay backgroundOpacity={0.35} />
      <Drawer.Content>
        {/* Mantine's own header would be a second banner of the page. */}
        <div className={classes.header}>
          <Drawer.Title className={classes.title ?? ''}>{story ? story.figure : ''}</Drawer.Title>
          <Drawer.CloseButton aria-label={say('storyClose')} size="2.75rem" />
        </div>
        <Drawer.Body>{story && <StoryBody story={story} search={search} />}</Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  )
}
