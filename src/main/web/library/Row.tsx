import { useEffect, useRef } from 'react'
import { moment, period } from '../page/told'
import type { Session } from '../sign-in/session'
import { isLanguage, names, useWords } from '../text/words'
import { Again } from './Again'
import { Files } from './Files'
import { OnItsWay } from './OnItsWay'
import type { Report } from './questions'

type Props = {
  session: Session
  report: Report
  kind: string
  isFresh: boolean
  isWatched: boolean
  mayOrder: boolean
  onChange: (report: Report) => void
  onShow: (report: Report) => void
}

/** A report: what it is, where it is on its way, and what can be done with it. */
export function Row({ session, report, kind, isFresh, isWatched, mayOrder, onChange, onShow }: Props) {
  const words = useWords()
  const item = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isFresh) item.current?.focus()
  }, [isFresh])
  const triedAgain = (it: Report) => {
    // The button goes, and would take the place of the keyboard with it.
    item.current?.focus()
    onChange(it)
  }
  const id = `report-${report.code}`
  return (
    <li ref={item} tabIndex={-1} aria-labelledby={id}>
      <div className="what">
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
          <span>{words.ordered.replace('{when}', moment(report.ordered))}</span>
          <span className="code">{report.code}</span>
        </p>
      </div>
      <div className="state" data-state={report.state}>
        <p>{words[`state.${report.state}`]}</p>
        {report.state === 'ORDERED' && isWatched && (
          <OnItsWay session={session} report={report} labelled={id} onChange={onChange} />
        )}
      </div>
      <div className="deeds">
        {report.state === 'READY' && <Files session={session} report={report} onShow={onShow} />}
        {report.state === 'FAILED' && (
          <Again session={session} report={report} mayOrder={mayOrder} onTried={triedAgain} />
        )}
      </div>
    </li>
  )
}

/** What the register has in another language only is told in that one, and marked so. */
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
