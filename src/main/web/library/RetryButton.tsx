import { useState } from 'react'
import { answer } from '../page/graphqlClient'
import type { Session } from '../sign-in/session'
import { useWords } from '../text/words'
import { type Report, retry } from './questions'

type Props = { session: Session; report: Report; mayOrder: boolean; onRetried: (report: Report) => void }

/** Shows why a report failed, and a button that retries it if the person may order the report. */
export function RetryButton({ session, report, mayOrder, onRetried }: Props) {
  const words = useWords()
  const [key] = useState(() => crypto.randomUUID())
  const [problem, setProblem] = useState<string>()
  const send = async () => {
    setProblem(undefined)
    const { code, version } = report
    const input = { key, why: words.whyRetried, report: code, version }
    const { reportRetry } = await answer(session, retry, { input })
    setProblem(reportRetry.problems.map(it => it.message).join(' '))
    if (reportRetry.report) onRetried(reportRetry.report)
  }
  return (
    <>
      <p className="warning" lang="en">
        {report.reason}
      </p>
      {problem && (
        <p role="alert" className="warning">
          {problem}
        </p>
      )}
      {mayOrder && (
        <button type="button" className="button quiet" onClick={() => send().catch(it => setProblem(it.message))}>
          {words.tryAgain}
        </button>
      )}
    </>
  )
}
