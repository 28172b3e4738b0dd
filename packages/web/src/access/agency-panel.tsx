import { Link } from '@tanstack/react-router'
import { type JSX, useId } from 'react'
import controls from '../ui/controls.module.css'
import { useLanguage, useSay } from '../ui/words.tsx'
import { AbsorbForm, type AgencyPartProps, EndForm } from './agency-ends.tsx'
import { AgencyForm } from './agency-form.tsx'
import { AgencyHistory } from './agency-history.tsx'
import classes from './people.module.css'
import { peopleWords } from './people-words.ts'

/** One agency: what is said of it, its end and what it takes over, what was changed. */
export const AgencyPanel = ({ onClose, ...props }: AgencyPartProps & { readonly onClose: () => void }): JSX.Element => {
  const { agency } = props
  const { language } = useLanguage()
  const say = useSay(peopleWords)
  const id = useId()
  return (
    <section className={classes.panel} aria-labelledby={id}>
      <div className={classes.head}>
        <h2 id={id}>
          {agency.name[language]} <span className={classes.code}>{agency.code}</span>
        </h2>
        <span>
          <Link to="/quan-tri/nguoi-dung" search={{ 'co-quan': agency.code }}>
            {say('peopleHere')}
          </Link>{' '}
          <button type="button" className={`${controls.plain} ${classes.small}`} onClick={onClose}>
            {say('close')}
          </button>
        </span>
      </div>
      <AgencyForm key={JSON.stringify(agency)} {...props} />
      <details>
        <summary>{say('endTitle')}</summary>
        <EndForm key={`${agency.validTo} ${agency.successor}`} {...props} />
      </details>
      <details>
        <summary>{say('absorbTitle')}</summary>
        <AbsorbForm {...props} />
      </details>
      <details>
        <summary>{say('historyTitle')}</summary>
        <AgencyHistory {...props} />
      </details>
    </section>
  )
}
