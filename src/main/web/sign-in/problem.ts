import * as oauth from 'oauth4webapi'

/** Why nobody could be signed in: the kind chooses the words, the detail is what the other side said. */
export class SignInProblem extends Error {
  constructor(
    readonly kind: 'settings' | 'unreachable' | 'refused' | 'stale' | 'invalid' | 'blocked',
    readonly detail = '',
  ) {
    super(`${kind} ${detail}`.trim())
  }
}

/** Puts what a library or the network threw into our words. */
export function asProblem(thrown: unknown): SignInProblem {
  if (thrown instanceof SignInProblem) return thrown
  if (thrown instanceof oauth.AuthorizationResponseError || thrown instanceof oauth.ResponseBodyError) {
    return new SignInProblem('refused', [thrown.error, thrown.error_description].filter(Boolean).join(': '))
  }
  // fetch throws a bare TypeError when nobody answers.
  if (thrown instanceof TypeError) return new SignInProblem('unreachable')
  return new SignInProblem('invalid', thrown instanceof Error ? thrown.message : String(thrown))
}
