import type { ResultOf } from 'gql.tada'
import { print } from 'graphql'
import { NetworkError, createClient } from 'graphql-sse'
import type { Session } from '../sign-in/session'
import { language } from '../text/words'
import { type Report, progress } from './questions'

const PAUSE = 2_000

/**
 * Calls `onReport` with each state of a report until the report is ready or has failed. Subscribes again if the stream
 * ends early, for example when the token expires. Returns a function that stops it.
 */
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

/** Reads one stream. Returns true if there is nothing more to read: the report is final or no longer visible. */
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
    // An issuer can revoke a token before it expires.
    if (thrown instanceof NetworkError && thrown.response?.status === 401) session.refused(token)
    throw thrown
  }
}

function openStream(token: string, code: string) {
  const headers = { Authorization: `Bearer ${token}`, 'Accept-Language': language() }
  const client = createClient({ url: '/graphql', headers, retryAttempts: 0 })
  return client.iterate<ResultOf<typeof progress>>({ query: print(progress), variables: { code } })
}
