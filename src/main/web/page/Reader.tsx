import { useEffect, useState } from 'react'
import type { Session } from '../sign-in/session'
import { type Words, useWords } from '../text/words'
import { ask } from './ask'

type Me = { subject: string; roles: string[] }

/** Who is signed in, in the server's words; nothing where it does not say. */
export function Reader({ session }: { session: Session }) {
  const words = useWords()
  const [me, setMe] = useState<Me>()
  useEffect(() => {
    ask(session, { query: 'query Me { me { subject roles } }' }).then(
      it => setMe((it.data?.['me'] as Me | null) ?? undefined),
      () => setMe(undefined),
    )
  }, [session])
  if (!me) return null
  return (
    <p className="reader">
      <strong>{me.subject}</strong> {me.roles.map(it => roleIn(words, it)).join(', ')}
    </p>
  )
}

function roleIn(words: Words, role: string): string {
  return words[`role.${role}` as keyof Words] ?? role
}
