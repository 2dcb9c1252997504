import type { Session } from '../sign-in/session'
import { isLanguage, language, names, speak, useWords } from '../text/words'
import { Reader } from './Reader'

export function Header(props: { title: string; session: Session; subject: string | undefined }) {
  const words = useWords()
  return (
    <header className="head">
      <h1>
        <span className="product">{words.product}</span> {props.title}
      </h1>
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
