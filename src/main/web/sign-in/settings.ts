import { SignInProblem } from './problem'

/** The sign-in settings of the server, from /signin.json. */
export type Settings = {
  issuer: string
  authorizationEndpoint: string
  tokenEndpoint: string
  endSessionEndpoint: string
  clientId: string
}

const names = ['issuer', 'authorizationEndpoint', 'tokenEndpoint', 'endSessionEndpoint', 'clientId'] as const

export async function readSettings(): Promise<Settings> {
  const settings = await fetch('/signin.json').then(asJson, () => undefined)
  const missing = names.filter(it => typeof settings?.[it] !== 'string')
  if (settings === undefined || missing.length > 0) throw new SignInProblem('settings', missing.join(', '))
  return settings as Settings
}

async function asJson(response: Response): Promise<Partial<Settings> | undefined> {
  return response.ok ? response.json().catch(() => undefined) : undefined
}
