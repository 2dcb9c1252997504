import './header.css'
import type { Session } from '../sign-in/session'
import { isLanguage, language, names, setLanguage, useWords } from '../text/words'
import { CurrentUser } from './CurrentUser'
import { type PageName, pages } from './pages'

export function Header(props: { page: PageName; session: Session; subject: string | undefined }) {
  const words = useWords()
  return (
    <header className="header">
      <h1>
        <span className="product">{words.product}</span> {words[props.page]}
      </h1>
      <PageLinks page={props.page} />
      {props.subject !== undefined && <CurrentUser key={props.subject} session={props.session} />}
      <LanguageSelect />
      {props.subject !== undefined && (
        <button type="button" className="button quiet" onClick={() => props.session.signOut()}>
          {words.signOut}
        </button>
      )}
    </header>
  )
}

function PageLinks({ page }: { page: PageName }) {
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

function LanguageSelect() {
  const words = useWords()
  return (
    <select
      aria-label={words.language}
      value={language()}
      onChange={it => isLanguage(it.target.value) && setLanguage(it.target.value)}
    >
      {Object.entries(names).map(([code, name]) => (
        <option key={code} value={code} lang={code}>
          {name}
        </option>
      ))}
    </select>
  )
}
