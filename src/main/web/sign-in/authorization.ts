import { type AuthorizationRequest, type Tokens, createRequest, exchangeCode, redirectUri, refreshTokens } from './tokens'
import { SignInProblem } from './problem'
import type { Settings } from './settings'

const KEY = 'qadam.sign-in'
const CHANNEL = 'qadam.sign-in'

/** Leaves for the issuer. What must be known again on return waits in this tab's storage, and only until then. */
export async function redirectToIssuer(settings: Settings, page: string, language: string): Promise<void> {
  const request = await createRequest(settings, page)
  sessionStorage.setItem(KEY, JSON.stringify({ request, language }))
  location.assign(request.address)
}

/** What this page was opened with: an answer of the issuer, and what was asked if it was asked in this tab. */
export function takeResponse(): { answer?: URL; request?: AuthorizationRequest; language?: string } {
  const kept = JSON.parse(sessionStorage.getItem(KEY) ?? '{}')
  sessionStorage.removeItem(KEY)
  const here = new URL(location.href)
  if (!here.searchParams.has('state')) return {}
  history.replaceState(null, '', here.pathname)
  return { ...kept, answer: here }
}

/** A new grant without a person; undefined where the issuer wants to see one again. */
export async function renewSilently(settings: Settings, page: string, old: Tokens): Promise<Tokens | undefined> {
  try {
    if (old.refreshToken) return await refreshTokens(settings, old, old.refreshToken)
    // Frames are forbidden here, so only an issuer of our own origin can be asked without leaving the page.
    if (new URL(settings.authorizationEndpoint).origin !== location.origin) return undefined
    const request = await createRequest(settings, page, 'none')
    const { url } = await fetch(request.address)
    return await exchangeCode(settings, page, request, new URL(url))
  } catch (thrown) {
    if (thrown instanceof SignInProblem && thrown.kind !== 'unreachable') return undefined
    throw thrown
  }
}

/** A person signs in again in a window of its own, and this page stays as it is. */
export async function signInWithPopup(settings: Settings, page: string): Promise<Tokens> {
  // Opened before anything is waited for: browsers allow it only in answer to the click.
  const opened = window.open('', CHANNEL, 'popup,width=560,height=720')
  if (!opened) throw new SignInProblem('blocked')
  const request = await createRequest(settings, page)
  const channel = new BroadcastChannel(CHANNEL)
  const answer = new Promise<URL>(resolve => {
    channel.onmessage = ({ data }) => {
      const url = new URL(String(data), location.origin)
      if (url.searchParams.get('state') === request.state) resolve(url)
    }
  })
  opened.location.replace(request.address)
  const url = await answer
  channel.postMessage('taken')
  channel.close()
  return exchangeCode(settings, page, request, url)
}

/** Hands an answer that was not asked for here to the page that asked, and goes when it was taken. */
export function passToOpener(answer: URL): void {
  const channel = new BroadcastChannel(CHANNEL)
  channel.onmessage = ({ data }) => data === 'taken' && window.close()
  channel.postMessage(answer.href)
}

/** Ends the sign-in at the issuer too; it sends the person back to this page. */
export function redirectToLogout(settings: Settings, page: string, tokens: Tokens): void {
  const address = new URL(settings.endSessionEndpoint)
  address.searchParams.set('id_token_hint', tokens.idToken)
  address.searchParams.set('client_id', settings.clientId)
  address.searchParams.set('post_logout_redirect_uri', redirectUri(page))
  location.assign(address)
}
