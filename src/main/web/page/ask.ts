import type { Session } from '../sign-in/session'
import { language, words } from '../text/words'

export type Question = { query: string; operationName?: string | null; variables?: unknown }
export type Answer = { data?: Record<string, unknown> | null; errors?: { message: string }[] }

/** Asks the server as whoever is signed in; a token that it refuses is renewed once. */
export async function ask(session: Session, question: Question): Promise<Answer> {
  const token = await session.token()
  const response = await post(token, question)
  if (response.status !== 401) return answerOf(response)
  session.refused(token)
  return answerOf(await post(await session.token(), question))
}

async function post(token: string, question: Question): Promise<Response> {
  const headers = {
    Accept: 'application/graphql-response+json, application/json;q=0.9',
    'Accept-Language': language(),
    Authorization: `Bearer ${token}`,
    'Content-Type': 'application/json',
  }
  const asked = { method: 'POST', headers, body: JSON.stringify(question) }
  return fetch('/graphql', asked).catch(() => {
    throw new Error(words().noAnswer)
  })
}

/** An answer that is not JSON comes from something before the server: its status is all there is to say. */
async function answerOf(response: Response): Promise<Answer> {
  return response.json().catch(() => ({ errors: [{ message: `HTTP ${response.status} ${response.statusText}` }] }))
}
