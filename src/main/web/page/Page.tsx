import { type ReactNode, useSyncExternalStore } from 'react'
import type { Session } from '../sign-in/session'
import { Again, Entrance } from '../sign-in/Entrance'
import { useWords } from '../text/words'
import { Header } from './Header'
import type { Name } from './pages'

/** What every page has: the head, the way in, and what is behind it once somebody is signed in. */
export function Page({ page, session, children }: { page: Name; session: Session; children: ReactNode }) {
  const words = useWords()
  const standing = useSyncExternalStore(session.subscribe, () => session.standing)
  const inside = standing.is === 'in' || standing.is === 'lapsed'
  return (
    <>
      <title>{`${words[page]} · ${words.product}`}</title>
      <Header page={page} session={session} subject={inside ? standing.subject : undefined} />
      {/* Another person begins anew; the same person finds everything as it was. */}
      <main key={inside ? standing.subject : ''}>
        {inside ? children : <Entrance page={page} session={session} standing={standing} />}
      </main>
      {standing.is === 'lapsed' && <Again session={session} problem={standing.problem} />}
    </>
  )
}
