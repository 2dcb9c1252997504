import type { AuthorizationRequest, Tokens } from './tokens'
import { createRequest, exchangeCode, redirectUri, refreshTokens } from './tokens'
import { SignInProblem } from './problem'
import type { Settings } from './settings'

const KEY = 'qadam.sign-in'
const CHANNEL = 'qadam.sign-in'

/** Redirects to the issuer. The request stays in the session storage of this tab until the issuer responds. */
export async function redirectToIssuer(settings: Settings, page: string, language: string): Promise<void> {
  const request = await createRequest(settings, page)
  sessionStorage.setItem(KEY, JSON.stringify({ request, language }))
  location.assign(request.address)
}

/** Returns the issuer's response in the address of this page, with the request if this tab sent it. */
export function takeResponse(): { answer?: URL; request?: AuthorizationRequest; language?: string } {
  const kept = JSON.parse(sessionStorage.getItem(KEY) ?? '{}')
  sessionStorage.removeItem(KEY)
  const here = new URL(location.href)
  if (!here.searchParams.has('state')) return {}
  history.replaceState(null, '', here.pathname)
  return { ...kept, answer: here }
}

/** Renews the tokens without user interaction. Returns undefined if the issuer requires a new sign-in. */
export async function renewSilently(settings: Settings, page: string, old: Tokens): Promise<Tokens | undefined> {
  try {
    if (old.refreshToken) return await refreshTokens(settings, old, old.refreshToken)
    // The content security policy forbids frames. Without a redirect, only an issuer of the same origin can be reached.
    if (new URL(settings.authorizationEndpoint).origin !== location.origin) return undefined
    const request = await createRequest(settings, page, 'none')
    const { url } = await fetch(request.address)
    return await exchangeCode(settings, page, request, new URL(url))
  } catch (thrown) {
    if (thrown instanceof SignInProblem && thrown.kind !== 'unreachable') return undefined
    throw thrown
  }
}

/** Opens a window in which the person signs in again. This page keeps its content. */
export async function signInWithPopup(settings: Settings, page: string): Promise<Tokens> {
  // The window must open before the first await: browsers allow it only as a direct result of the click.
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

/** Passes the issuer's response to the page that opened this window, and closes the window when that page confirms. */
export function passToOpener(answer: URL): void {
  const channel = new BroadcastChannel(CHANNEL)
  channel.onmessage = ({ data }) => data === 'taken' && window.close()
  channel.postMessage(answer.href)
}

/** Signs out at the issuer, which redirects back to this page (OpenID Connect RP-Initiated Logout). */
export function redirectToLogout(settings: Settings, page: string, tokens: Tokens): void {
  const address = new URL(settings.endSessionEndpoint)
  address.searchParams.set('id_token_hint', tokens.idToken)
  address.searchParams.set('client_id', settings.clientId)
  address.searchParams.set('post_logout_redirect_uri', redirectUri(page))
  location.assign(address)
}
