import * as oauth from 'oauth4webapi'

/** The reason why a sign-in failed. `kind` selects the message, `detail` is the message of the issuer or library. */
export class SignInProblem extends Error {
  constructor(
    readonly kind: 'settings' | 'unreachable' | 'refused' | 'stale' | 'invalid' | 'blocked',
    readonly detail = '',
  ) {
    super(`${kind} ${detail}`.trim())
  }
}

/** Converts an error of the network or the OAuth library to a sign-in problem. */
export function asProblem(thrown: unknown): SignInProblem {
  if (thrown instanceof SignInProblem) return thrown
  if (thrown instanceof oauth.AuthorizationResponseError || thrown instanceof oauth.ResponseBodyError) {
    return new SignInProblem('refused', [thrown.error, thrown.error_description].filter(Boolean).join(': '))
  }
  // fetch throws a TypeError if the server cannot be reached.
  if (thrown instanceof TypeError) return new SignInProblem('unreachable')
  return new SignInProblem('invalid', thrown instanceof Error ? thrown.message : String(thrown))
}
