import type { TadaDocumentNode } from 'gql.tada'
import { print } from 'graphql'
import { asProblem } from '../sign-in/problem'
import type { Session } from '../sign-in/session'
import { language, words } from '../text/words'

export type Operation = { query: string; operationName?: string | null; variables?: unknown }
export type GraphQlResponse = { data?: Record<string, unknown> | null; errors?: { message: string }[] }

/** Sends an operation to the GraphQL endpoint with the access token of the session. */
export async function post(session: Session, operation: Operation): Promise<GraphQlResponse> {
  const response = await fetchAs(session, '/graphql', {
    method: 'POST',
    headers: {
      Accept: 'application/graphql-response+json, application/json;q=0.9',
      'Content-Type': 'application/json',
    },
    body: JSON.stringify(operation),
  })
  // A response that is not JSON comes from a proxy, and has no message. The status is the only information.
  return response.json().catch(() => ({ errors: [{ message: `HTTP ${response.status} ${response.statusText}` }] }))
}

/** Returns the data of an operation. Throws the messages of the server if the response has errors. */
export async function answer<Result, Variables>(
  session: Session,
  operation: TadaDocumentNode<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const { data, errors } = await post(session, { query: print(operation), variables })
  if (errors) throw new Error(errors.map(it => it.message).join(' '))
  return data as Result
}

/** Sends a request with the access token of the session. Renews the token once if the server answers 401. */
export async function fetchAs(session: Session, path: string, request: Request): Promise<Response> {
  const token = await tokenOf(session)
  const response = await fetchWith(token, path, request)
  if (response.status !== 401) return response
  session.refused(token)
  return fetchWith(await tokenOf(session), path, request)
}

type Request = Omit<RequestInit, 'headers'> & { headers?: Record<string, string> }

/** Returns a valid access token. If renewal fails, throws the message that the sign-in shows for this problem. */
async function tokenOf(session: Session): Promise<string> {
  return session.token().catch(thrown => {
    throw new Error(words()[`problem.${asProblem(thrown).kind}`])
  })
}

async function fetchWith(token: string, path: string, request: Request): Promise<Response> {
  const headers = { ...request.headers, 'Accept-Language': language(), Authorization: `Bearer ${token}` }
  return fetch(path, { ...request, headers }).catch(() => {
    throw new Error(words().noResponse)
  })
}
