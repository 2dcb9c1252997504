import * as oauth from 'oauth4webapi'
import type { Settings } from './settings'
import { SignInProblem, asProblem } from './problem'

/** An authorization request (RFC 6749, PKCE of RFC 7636), kept until the issuer responds. */
export type AuthorizationRequest = { address: string; state: string; nonce: string; verifier: string }

/** Tokens of the issuer, kept in memory only. `until` is the time of renewal, in milliseconds since 1970. */
export type Tokens = { token: string; until: number; idToken: string; subject: string; refreshToken?: string }

/** Returns the redirect URI of a page, without query. */
export function redirectUri(page: string): string {
  return `${location.origin}/${page}`
}

/** Creates an authorization request. `prompt` "none" forbids the issuer to show a sign-in form. */
export async function createRequest(settings: Settings, page: string, prompt?: 'none'): Promise<AuthorizationRequest> {
  const verifier = oauth.generateRandomCodeVerifier()
  const [state, nonce] = [oauth.generateRandomState(), oauth.generateRandomNonce()]
  const address = new URL(settings.authorizationEndpoint)
  const parameters = {
    response_type: 'code',
    client_id: settings.clientId,
    redirect_uri: redirectUri(page),
    scope: 'openid',
    state,
    nonce,
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    ui_locales: document.documentElement.lang,
    ...(prompt && { prompt }),
  }
  Object.entries(parameters).forEach(([name, value]) => address.searchParams.set(name, value))
  return { address: address.href, state, nonce, verifier }
}

/** Exchanges the authorization code in the issuer's response for tokens. */
export async function exchangeCode(
  settings: Settings,
  page: string,
  request: AuthorizationRequest,
  answer: URL,
): Promise<Tokens> {
  if (answer.searchParams.get('state') !== request.state) throw new SignInProblem('stale')
  try {
    const [as, client] = parties(settings)
    const parameters = oauth.validateAuthResponse(as, client, answer, request.state)
    const response = await oauth.authorizationCodeGrantRequest(
      as, client, oauth.None(), parameters, redirectUri(page), request.verifier, options(settings),
    )
    const expected = { expectedNonce: request.nonce, requireIdToken: true }
    return tokensOf(await oauth.processAuthorizationCodeResponse(as, client, response, expected))
  } catch (thrown) {
    throw asProblem(thrown)
  }
}

/** Renews the tokens with a refresh token. */
export async function refreshTokens(settings: Settings, old: Tokens, refreshToken: string): Promise<Tokens> {
  try {
    const [as, client] = parties(settings)
    const response = await oauth.refreshTokenGrantRequest(as, client, oauth.None(), refreshToken, options(settings))
    return tokensOf(await oauth.processRefreshTokenResponse(as, client, response), old)
  } catch (thrown) {
    throw asProblem(thrown)
  }
}

function parties(settings: Settings): [oauth.AuthorizationServer, oauth.Client] {
  const as = { issuer: settings.issuer, token_endpoint: settings.tokenEndpoint }
  return [as, { client_id: settings.clientId, [oauth.clockTolerance]: 30 }]
}

/** Allows plain HTTP only if the issuer itself uses it, as on a development machine. */
function options(settings: Settings): oauth.TokenEndpointRequestOptions {
  return { [oauth.allowInsecureRequests]: new URL(settings.issuer).protocol === 'http:' }
}

function tokensOf(answer: oauth.TokenEndpointResponse, old?: Tokens): Tokens {
  const subject = oauth.getValidatedIdTokenClaims(answer)?.sub ?? old?.subject ?? ''
  const refreshToken = answer.refresh_token ?? old?.refreshToken
  return {
    token: answer.access_token,
    // 90 % of the lifetime, so that the token does not expire during a request.
    until: Date.now() + (answer.expires_in ?? Infinity) * 900,
    idToken: answer.id_token ?? old?.idToken ?? '',
    subject,
    ...(refreshToken && { refreshToken }),
  }
}
