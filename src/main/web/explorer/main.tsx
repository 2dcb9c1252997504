import '../page/page.css'
import { Suspense, lazy } from 'react'
import { createRoot } from 'react-dom/client'
import { Moment, NoAnswer } from '../page/Notices'
import { Page } from '../page/Page'
import { Session } from '../sign-in/session'
import { isLanguage, speak } from '../text/words'

// The editor weighs as much as a hundred pages: nobody loads it before she is signed in.
const Explorer = lazy(() => import('./Explorer').catch(() => ({ default: NoAnswer })))

const session = new Session('explorer')
const language = session.begin()
if (isLanguage(language)) speak(language)

createRoot(document.getElementById('page')!).render(
  <Page page="explorer" session={session}>
    <Suspense fallback={<Moment />}>
      <Explorer session={session} />
    </Suspense>
  </Page>,
)
