import type { ResultOf } from 'gql.tada'
import { print } from 'graphql'
import { NetworkError, createClient } from 'graphql-sse'
import type { Session } from '../sign-in/session'
import { language } from '../text/words'
import { type Report, progress } from './questions'

const PAUSE = 2_000

/** Tells of a report on its way until it has arrived; what ends early, as with a token, is begun again. */
export function follow(session: Session, code: string, tell: (report: Report) => void): () => void {
  const gone = new AbortController()
  const begin = async () => {
    while (!gone.signal.aborted && !(await told(session, code, tell, gone.signal).catch(() => false))) {
      await new Promise(resolve => setTimeout(resolve, PAUSE))
    }
  }
  void begin()
  return () => gone.abort()
}

/** Whether there is nothing more to tell: it has arrived, or is not shown any more. */
async function told(session: Session, code: string, tell: (report: Report) => void, gone: AbortSignal) {
  const token = await session.token()
  const events = listen(token, code)
  gone.addEventListener('abort', () => void events.return?.())
  try {
    for await (const { data, errors } of events) {
      if (!data) return !errors?.some(it => it.extensions?.['retryable'])
      if (gone.aborted) return true
      tell(data.reportProgress)
      if (data.reportProgress.state !== 'ORDERED') return true
    }
    return false
  } catch (thrown) {
    // Refused before it is said to have ended: a token may be withdrawn.
    if (thrown instanceof NetworkError && thrown.response?.status === 401) session.refused(token)
    throw thrown
  }
}

function listen(token: string, code: string) {
  const headers = { Authorization: `Bearer ${token}`, 'Accept-Language': language() }
  const client = createClient({ url: '/graphql', headers, retryAttempts: 0 })
  return client.iterate<ResultOf<typeof progress>>({ query: print(progress), variables: { code } })
}
