import '../page/page.css'
import { Suspense, lazy } from 'react'
import { createRoot } from 'react-dom/client'
import { Loading, NoResponse } from '../page/Notices'
import { Page } from '../page/Page'
import { Session } from '../sign-in/session'
import { isLanguage, setLanguage } from '../text/words'

// The editor is large. The page loads it only after sign-in.
const Explorer = lazy(() => import('./Explorer').catch(() => ({ default: NoResponse })))

const session = new Session('explorer')
const language = session.start()
if (isLanguage(language)) setLanguage(language)

createRoot(document.getElementById('page')!).render(
  <Page page="explorer" session={session}>
    <Suspense fallback={<Loading />}>
      <Explorer session={session} />
    </Suspense>
  </Page>,
)
