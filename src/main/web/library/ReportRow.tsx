import { useEffect, useRef } from 'react'
import { dateTime, period } from '../page/format'
import type { Session } from '../sign-in/session'
import { isLanguage, names, useWords } from '../text/words'
import { RetryButton } from './RetryButton'
import { Files } from './Files'
import { ReportProgress } from './ReportProgress'
import type { Report } from './questions'

type Props = {
  session: Session
  report: Report
  kind: string
  isFocused: boolean
  isSubscribed: boolean
  mayOrder: boolean
  onChange: (report: Report) => void
  onShow: (report: Report) => void
}

/** A row of the list: title, properties, state and actions of a report. */
export function ReportRow({
  session,
  report,
  kind,
  isFocused,
  isSubscribed,
  mayOrder,
  onChange,
  onShow,
}: Props) {
  const words = useWords()
  const item = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isFocused) item.current?.focus()
  }, [isFocused])
  const retried = (it: Report) => {
    // The button disappears. The row takes the keyboard focus, so that the focus is not lost.
    item.current?.focus()
    onChange(it)
  }
  const id = `report-${report.code}`
  return (
    <li ref={item} tabIndex={-1} aria-labelledby={id}>
      <div className="summary">
        <h3 id={id}>
          <Title report={report} />
        </h3>
        <p className="facts">
          <span>{kind}</span>
          {report.donor && <span lang={report.donor.name.language}>{report.donor.name.text}</span>}
          <span>{period(words, report.period)}</span>
          <span lang={report.language}>{isLanguage(report.language) ? names[report.language] : report.language}</span>
        </p>
        <p className="facts quiet">
          <span>{words.ordered.replace('{when}', dateTime(report.ordered))}</span>
          <span className="code">{report.code}</span>
        </p>
      </div>
      <div className="state" data-state={report.state}>
        <p>{words[`state.${report.state}`]}</p>
        {report.state === 'ORDERED' && isSubscribed && (
          <ReportProgress session={session} report={report} labelledBy={id} onChange={onChange} />
        )}
      </div>
      <div className="actions">
        {report.state === 'READY' && <Files session={session} report={report} onShow={onShow} />}
        {report.state === 'FAILED' && (
          <RetryButton session={session} report={report} mayOrder={mayOrder} onRetried={retried} />
        )}
      </div>
    </li>
  )
}

/**
 * Title of the indicator, project or plan. Shows the language code if the title is not in the language of the page.
 */
function Title({ report: { indicator, project, plan } }: { report: Report }) {
  const words = useWords()
  const subject = indicator ?? project ?? plan
  if (!subject) return words.hiddenProject
  const { text, language, fallback } = subject.title
  return (
    <>
      <span lang={language}>{text}</span>
      {fallback && <span className="fallback">{language}</span>}
    </>
  )
}
