import './library.css'
import { useCallback, useRef, useState } from 'react'
import { Loading } from '../page/Notices'
import type { Session } from '../sign-in/session'
import { useWords } from '../text/words'
import { Filters } from './Filters'
import { Order } from './Order'
import { Preview } from './Preview'
import { ReportList } from './ReportList'
import type { Filter, Report } from './questions'
import { useChoices } from './useChoices'
import { useReports } from './useReports'

/** The report library: the list of reports, and a form that orders a report. */
export function Library({ session }: { session: Session }) {
  const words = useWords()
  const [attempt, setAttempt] = useState(0)
  const { filter, setFilter, listed, problem, more, update } = useReports(session, attempt)
  const choices = useChoices(session, attempt)
  const [focused, setFocused] = useState('')
  const [shown, setShown] = useState<Report>()
  const [announcement, setAnnouncement] = useState('')
  const states = useRef(new Map<string, Report['state']>())
  const list = useRef<HTMLElement>(null)

  const changed = useCallback(
    (report: Report) => {
      update(report)
      // Every percent arrives here. A screen reader announces only changes of the state, each once.
      if (states.current.get(report.code) === report.state) return
      states.current.set(report.code, report.state)
      setAnnouncement(words[`announcement.${report.state}`].replace('{code}', report.code))
    },
    [update, words],
  )
  const retry = () => {
    // The button disappears. The list takes the keyboard focus, so that the focus is not lost.
    list.current?.focus()
    setAttempt(attempt + 1)
  }
  const filtered = (to: Filter) => {
    setFocused('')
    setFilter(to)
  }
  const ordered = (report: Report) => {
    setFilter({})
    changed(report)
    setFocused(report.code)
  }

  return (
    <div className="library">
      {choices && choices.orderable.length > 0 && <Order session={session} choices={choices} onOrdered={ordered} />}
      <section ref={list} tabIndex={-1} className="list" aria-labelledby="reports">
        <h2 id="reports">{words.reports}</h2>
        <Filters choices={choices} filter={filter} onChange={filtered} />
        <p role="status" className="announcement">
          {announcement}
        </p>
        {problem && <Problem words={problem} onRetry={retry} />}
        {!listed && !problem && <Loading />}
        {listed && (
          <ReportList
            session={session}
            isFiltered={Object.values(filter).some(it => it != null)}
            listed={listed}
            focused={focused}
            titleOf={kind => choices?.kinds.find(it => it.kind === kind)?.title ?? ''}
            mayOrder={it => choices?.mayOrder(it) ?? false}
            onChange={changed}
            onShow={setShown}
            onMore={() => more().then(first => setFocused(first ?? ''))}
          />
        )}
      </section>
      {shown && <Preview session={session} report={shown} onClose={() => setShown(undefined)} />}
    </div>
  )
}

function Problem({ words, onRetry }: { words: string; onRetry: () => void }) {
  const { tryAgain } = useWords()
  return (
    <>
      <p role="alert" className="warning">
        {words}
      </p>
      <button type="button" className="button quiet" onClick={onRetry}>
        {tryAgain}
      </button>
    </>
  )
}
