import type { ResultOf } from 'gql.tada'
import { useEffect, useState } from 'react'
import type { Session } from '../sign-in/session'
import { useWords } from '../text/words'
import { answer } from './ask'
import { graphql } from './graphql'

const who = graphql(`
  query Me {
    me {
      subject
      roles
    }
  }
`)

/** Who is signed in, in the server's words; nothing where it does not say. */
export function Reader({ session }: { session: Session }) {
  const words = useWords()
  const [me, setMe] = useState<ResultOf<typeof who>['me']>()
  useEffect(() => {
    answer(session, who, {}).then(
      it => setMe(it.me),
      () => setMe(undefined),
    )
  }, [session])
  if (!me) return null
  return (
    <p className="reader">
      <strong>{me.subject}</strong> {me.roles.map(it => words[`role.${it}`]).join(', ')}
    </p>
  )
}
