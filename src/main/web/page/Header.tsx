import './head.css'
import type { Session } from '../sign-in/session'
import { isLanguage, language, names, speak, useWords } from '../text/words'
import { Reader } from './Reader'
import { type Name, pages } from './pages'

export function Header(props: { page: Name; session: Session; subject: string | undefined }) {
  const words = useWords()
  return (
    <header className="head">
      <h1>
        <span className="product">{words.product}</span> {words[props.page]}
      </h1>
      <Others page={props.page} />
      {props.subject !== undefined && <Reader key={props.subject} session={props.session} />}
      <Languages />
      {props.subject !== undefined && (
        <button type="button" className="button quiet" onClick={() => props.session.signOut()}>
          {words.signOut}
        </button>
      )}
    </header>
  )
}

function Others({ page }: { page: Name }) {
  const words = useWords()
  return (
    <nav aria-label={words.pages}>
      {pages
        .filter(it => it !== page)
        .map(it => (
          <a key={it} href={`/${it}`}>
            {words[it]}
          </a>
        ))}
    </nav>
  )
}

function Languages() {
  const words = useWords()
  return (
    <select
      aria-label={words.language}
      value={language()}
      onChange={it => isLanguage(it.target.value) && speak(it.target.value)}
    >
      {Object.entries(names).map(([code, name]) => (
        <option key={code} value={code} lang={code}>
          {name}
        </option>
      ))}
    </select>
  )
}
