import { useEffect, useRef } from 'react'
import { Loading } from '../page/Notices'
import type { PageName } from '../page/pages'
import { language, useWords } from '../text/words'
import type { SignInProblem } from './problem'
import type { Session, SessionState } from './session'

/** Shows a sign-in button and, if the last sign-in failed, the problem. */
export function SignIn({ page, session, state }: { page: PageName; session: Session; state: SessionState }) {
  const words = useWords()
  if (state.status === 'starting') return <Loading />
  const problem = state.status === 'failed' ? state.problem : undefined
  return (
    <section className="card" aria-labelledby="sign-in">
      <h2 id="sign-in">{problem ? words.signInFailedTitle : words[`${page}.welcomeTitle`]}</h2>
      {problem ? <ProblemMessage problem={problem} /> : <p>{words[`${page}.welcomeText`]}</p>}
      <button type="button" className="button" onClick={() => session.signIn(language())}>
        {problem ? words.tryAgain : words.signIn}
      </button>
    </section>
  )
}

/** A dialog for an expired sign-in. The page behind it keeps its content. */
export function SignInAgain({ session, problem }: { session: Session; problem: SignInProblem | undefined }) {
  const words = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    // Escape must not close the dialog: without a valid token, the page cannot load data.
    <dialog ref={dialog} className="card" aria-labelledby="sign-in-again" onClose={it => it.currentTarget.showModal()}>
      <h2 id="sign-in-again">{words.expiredTitle}</h2>
      <p>{words.expiredText}</p>
      {problem && <ProblemMessage problem={problem} />}
      <button type="button" className="button" onClick={() => session.signInAgain()}>
        {words.signInAgain}
      </button>
      <button type="button" className="button quiet" onClick={() => session.signOut()}>
        {words.signOut}
      </button>
    </dialog>
  )
}

function ProblemMessage({ problem }: { problem: SignInProblem }) {
  const words = useWords()
  return (
    <div role="alert">
      <p className="warning">{words[`problem.${problem.kind}`]}</p>
      {problem.detail && <code>{problem.detail}</code>}
    </div>
  )
}
