import { useEffect } from 'react'
import type { Session } from '../sign-in/session'
import { useLanguage, useWords } from '../text/words'
import { subscribeToProgress } from './subscribeToProgress'
import type { Report } from './questions'

type Props = { session: Session; report: Report; labelledBy: string; onChange: (report: Report) => void }

/** Shows the progress of a report in percent, by subscription, until the report is ready or has failed. */
export function ReportProgress({ session, report: { code, percent }, labelledBy, onChange }: Props) {
  const words = useWords()
  const language = useLanguage()
  useEffect(() => subscribeToProgress(session, code, onChange), [session, code, language, onChange])
  return (
    <p className="progress">
      <progress aria-labelledby={labelledBy} max={100} value={percent} />{' '}
      {words.percent.replace('{n}', String(percent))}
    </p>
  )
}
