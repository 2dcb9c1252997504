import '../page/page.css'
import { createRoot } from 'react-dom/client'
import { Page } from '../page/Page'
import { Session } from '../sign-in/session'
import { isLanguage, setLanguage } from '../text/words'
import { Library } from './Library'

const session = new Session('library')
const language = session.start()
if (isLanguage(language)) setLanguage(language)

createRoot(document.getElementById('page')!).render(
  <Page page="library" session={session}>
    <Library session={session} />
  </Page>,
)
