import './library.css'
import { useCallback, useRef, useState } from 'react'
import { Moment } from '../page/Notices'
import type { Session } from '../sign-in/session'
import { useWords } from '../text/words'
import { Filters } from './Filters'
import { Order } from './Order'
import { Preview } from './Preview'
import { Rows } from './Rows'
import type { Filter, Report } from './questions'
import { useChoices } from './useChoices'
import { useReports } from './useReports'

/** The reports there are, and the way to order one. */
export function Library({ session }: { session: Session }) {
  const words = useWords()
  const [attempt, setAttempt] = useState(0)
  const { filter, setFilter, listed, problem, more, put } = useReports(session, attempt)
  const choices = useChoices(session, attempt)
  const [fresh, setFresh] = useState('')
  const [shown, setShown] = useState<Report>()
  const [told, setTold] = useState('')
  const states = useRef(new Map<string, Report['state']>())
  const list = useRef<HTMLElement>(null)

  const changed = useCallback(
    (report: Report) => {
      put(report)
      // Each percent comes here, too, and whoever listens wants to hear of a change once.
      if (states.current.get(report.code) === report.state) return
      states.current.set(report.code, report.state)
      setTold(words[`told.${report.state}`].replace('{code}', report.code))
    },
    [put, words],
  )
  const askAgain = () => {
    // As in a row: the button goes.
    list.current?.focus()
    setAttempt(attempt + 1)
  }
  const narrowed = (to: Filter) => {
    setFresh('')
    setFilter(to)
  }
  const ordered = (report: Report) => {
    setFilter({})
    changed(report)
    setFresh(report.code)
  }

  return (
    <div className="library">
      {choices && choices.orderable.length > 0 && <Order session={session} choices={choices} onOrdered={ordered} />}
      <section ref={list} tabIndex={-1} className="list" aria-labelledby="reports">
        <h2 id="reports">{words.reports}</h2>
        <Filters choices={choices} filter={filter} onChange={narrowed} />
        <p role="status" className="told">
          {told}
        </p>
        {problem && <Problem words={problem} onAgain={askAgain} />}
        {!listed && !problem && <Moment />}
        {listed && (
          <Rows
            session={session}
            isNarrowed={Object.values(filter).some(it => it != null)}
            listed={listed}
            fresh={fresh}
            titleOf={kind => choices?.kinds.find(it => it.kind === kind)?.title ?? ''}
            mayOrder={it => choices?.mayOrder(it) ?? false}
            onChange={changed}
            onShow={setShown}
            onMore={() => more().then(first => setFresh(first ?? ''))}
          />
        )}
      </section>
      {shown && <Preview session={session} report={shown} onClose={() => setShown(undefined)} />}
    </div>
  )
}

function Problem({ words, onAgain }: { words: string; onAgain: () => void }) {
  const { tryAgain } = useWords()
  return (
    <>
      <p role="alert" className="warning">
        {words}
      </p>
      <button type="button" className="button quiet" onClick={onAgain}>
        {tryAgain}
      </button>
    </>
  )
}
