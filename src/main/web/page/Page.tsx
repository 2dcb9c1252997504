import { type ReactNode, useSyncExternalStore } from 'react'
import type { Session } from '../sign-in/session'
import { SignIn, SignInAgain } from '../sign-in/SignIn'
import { useWords } from '../text/words'
import { Header } from './Header'
import type { PageName } from './pages'

/** The frame of every page: the header, and the sign-in or, after sign-in, the content. */
export function Page({ page, session, children }: { page: PageName; session: Session; children: ReactNode }) {
  const words = useWords()
  const state = useSyncExternalStore(session.subscribe, () => session.state)
  const signedIn = state.status === 'signed-in' || state.status === 'expired'
  return (
    <>
      <title>{`${words[page]} · ${words.product}`}</title>
      <Header page={page} session={session} subject={signedIn ? state.subject : undefined} />
      {/* The key discards the content when another person signs in, and keeps it for the same person. */}
      <main key={signedIn ? state.subject : ''}>
        {signedIn ? children : <SignIn page={page} session={session} state={state} />}
      </main>
      {state.status === 'expired' && <SignInAgain session={session} problem={state.problem} />}
    </>
  )
}
