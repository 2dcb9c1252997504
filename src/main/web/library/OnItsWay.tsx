import { useEffect } from 'react'
import type { Session } from '../sign-in/session'
import { useLanguage, useWords } from '../text/words'
import { follow } from './follow'
import type { Report } from './questions'

type Props = { session: Session; report: Report; labelled: string; onChange: (report: Report) => void }

/** How far a report is, as the server tells it, until it is there. */
export function OnItsWay({ session, report: { code, percent }, labelled, onChange }: Props) {
  const words = useWords()
  const language = useLanguage()
  useEffect(() => follow(session, code, onChange), [session, code, language, onChange])
  return (
    <p className="progress">
      <progress aria-labelledby={labelled} max={100} value={percent} /> {words.percent.replace('{n}', String(percent))}
    </p>
  )
}
