import { useEffect, useRef } from 'react'
import { Moment } from '../page/Notices'
import type { Name } from '../page/pages'
import { language, useWords } from '../text/words'
import type { SignInProblem } from './problem'
import type { Session, Standing } from './session'

/** Before anybody is signed in: one button, or what went wrong and what to do. */
export function Entrance({ page, session, standing }: { page: Name; session: Session; standing: Standing }) {
  const words = useWords()
  if (standing.is === 'beginning') return <Moment />
  const problem = standing.is === 'failed' ? standing.problem : undefined
  return (
    <section className="card" aria-labelledby="entrance">
      <h2 id="entrance">{problem ? words.failedHead : words[`${page}.outHead`]}</h2>
      {problem ? <Told problem={problem} /> : <p>{words[`${page}.outWords`]}</p>}
      <button type="button" className="button" onClick={() => session.signIn(language())}>
        {problem ? words.tryAgain : words.signIn}
      </button>
    </section>
  )
}

/** When a sign-in has lapsed: over the page, which stays as it is. */
export function Again({ session, problem }: { session: Session; problem: SignInProblem | undefined }) {
  const words = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    // Escape cannot close it: behind it nothing answers any more.
    <dialog ref={dialog} className="card" aria-labelledby="again" onClose={it => it.currentTarget.showModal()}>
      <h2 id="again">{words.lapsedHead}</h2>
      <p>{words.lapsedWords}</p>
      {problem && <Told problem={problem} />}
      <button type="button" className="button" onClick={() => session.signInAgain()}>
        {words.signInAgain}
      </button>
      <button type="button" className="button quiet" onClick={() => session.signOut()}>
        {words.signOut}
      </button>
    </dialog>
  )
}

function Told({ problem }: { problem: SignInProblem }) {
  const words = useWords()
  return (
    <div role="alert">
      <p className="warning">{words[`problem.${problem.kind}`]}</p>
      {problem.detail && <code>{problem.detail}</code>}
    </div>
  )
}
