import type { ResultOf } from 'gql.tada'
import { print } from 'graphql'
import { NetworkError, createClient } from 'graphql-sse'
import type { Session } from '../sign-in/session'
import { language } from '../text/words'
import { type Report, progress } from './questions'

const PAUSE = 2_000

/** Tells of a report on its way until it has arrived; what ends early, as with a token, is begun again. */
export function subscribeToProgress(session: Session, code: string, onReport: (report: Report) => void): () => void {
  const closed = new AbortController()
  const run = async () => {
    while (!closed.signal.aborted && !(await readEvents(session, code, onReport, closed.signal).catch(() => false))) {
      await new Promise(resolve => setTimeout(resolve, PAUSE))
    }
  }
  void run()
  return () => closed.abort()
}

/** Whether there is nothing more to onReport: it has arrived, or is not shown any more. */
async function readEvents(session: Session, code: string, onReport: (report: Report) => void, closed: AbortSignal) {
  const token = await session.token()
  const events = openStream(token, code)
  closed.addEventListener('abort', () => void events.return?.())
  try {
    for await (const { data, errors } of events) {
      if (!data) return !errors?.some(it => it.extensions?.['retryable'])
      if (closed.aborted) return true
      onReport(data.reportProgress)
      if (data.reportProgress.state !== 'ORDERED') return true
    }
    return false
  } catch (thrown) {
    // Refused before it is said to have ended: a token may be withdrawn.
    if (thrown instanceof NetworkError && thrown.response?.status === 401) session.refused(token)
    throw thrown
  }
}

function openStream(token: string, code: string) {
  const headers = { Authorization: `Bearer ${token}`, 'Accept-Language': language() }
  const client = createClient({ url: '/graphql', headers, retryAttempts: 0 })
  return client.iterate<ResultOf<typeof progress>>({ query: print(progress), variables: { code } })
}
