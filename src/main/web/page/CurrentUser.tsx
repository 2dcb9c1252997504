import type { ResultOf } from 'gql.tada'
import { useEffect, useState } from 'react'
import type { Session } from '../sign-in/session'
import { useWords } from '../text/words'
import { answer } from './graphqlClient'
import { graphql } from './graphql'

const meQuery = graphql(`
  query Me {
    me {
      subject
      roles
    }
  }
`)

/** Shows the subject and the roles of the signed-in person. Shows nothing if the server does not answer. */
export function CurrentUser({ session }: { session: Session }) {
  const words = useWords()
  const [me, setMe] = useState<ResultOf<typeof meQuery>['me']>()
  useEffect(() => {
    answer(session, meQuery, {}).then(
      it => setMe(it.me),
      () => setMe(undefined),
    )
  }, [session])
  if (!me) return null
  return (
    <p className="current-user">
      <strong>{me.subject}</strong> {me.roles.map(it => words[`role.${it}`]).join(', ')}
    </p>
  )
}
