import type { Tokens } from './tokens'
import { exchangeCode } from './tokens'
import { SignInProblem, asProblem } from './problem'
import { type Settings, readSettings } from './settings'
import {
  passToOpener,
  redirectToIssuer,
  redirectToLogout,
  renewSilently,
  signInWithPopup,
  takeResponse,
} from './authorization'

/** The state of the sign-in on a page. */
export type SessionState =
  | { status: 'starting' }
  | { status: 'signed-out' }
  | { status: 'signed-in'; subject: string }
  | { status: 'expired'; subject: string; problem?: SignInProblem }
  | { status: 'failed'; problem: SignInProblem }

/** The sign-in of a page, from opening the page to signing out. */
export class Session {
  state: SessionState = { status: 'starting' }
  readonly #page: string
  readonly #listeners = new Set<() => void>()
  #settings?: Settings
  #tokens?: Tokens
  #renewal: Promise<Tokens> | undefined
  #signedInAgain?: (tokens: Tokens) => void

  constructor(page: string) {
    this.#page = page
  }

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Completes a sign-in if the issuer has redirected back. Returns the page's language before the redirect. */
  start(): string | undefined {
    const { answer, request, language } = takeResponse()
    if (answer && !request) passToOpener(answer)
    this.#attempt(async () => {
      this.#settings = await readSettings()
      if (!answer) return this.#setState({ status: 'signed-out' })
      if (!request) throw new SignInProblem('stale')
      this.#setTokens(await exchangeCode(this.#settings, this.#page, request, answer))
    })
    return language
  }

  signIn(language: string): void {
    this.#attempt(async () => {
      this.#settings ??= await readSettings()
      await redirectToIssuer(this.#settings, this.#page, language)
    })
  }

  /** Signs in again after the sign-in expired, in a separate window, so that this page keeps its content. */
  signInAgain(): void {
    signInWithPopup(this.#settings!, this.#page).then(
      tokens => this.#signedInAgain?.(tokens),
      thrown => this.#setState({ status: 'expired', subject: this.#tokens!.subject, problem: asProblem(thrown) }),
    )
  }

  signOut(): void {
    redirectToLogout(this.#settings!, this.#page, this.#tokens!)
  }

  /** Returns a valid access token, renewed if necessary. Waits while the person signs in again. */
  async token(): Promise<string> {
    if (Date.now() < this.#tokens!.until) return this.#tokens!.token
    this.#renewal ??= this.#renew().finally(() => (this.#renewal = undefined))
    return (await this.#renewal).token
  }

  /** Marks a token as expired after the server has refused it. */
  refused(token: string): void {
    if (this.#tokens?.token === token) this.#tokens.until = 0
  }

  async #renew(): Promise<Tokens> {
    const tokens = (await renewSilently(this.#settings!, this.#page, this.#tokens!)) ?? (await this.#expire())
    this.#setTokens(tokens)
    return tokens
  }

  #expire(): Promise<Tokens> {
    this.#setState({ status: 'expired', subject: this.#tokens!.subject })
    return new Promise(resolve => (this.#signedInAgain = resolve))
  }

  #setTokens(tokens: Tokens): void {
    this.#tokens = tokens
    this.#setState({ status: 'signed-in', subject: tokens.subject })
  }

  #attempt(action: () => Promise<void>): void {
    action().catch(thrown => this.#setState({ status: 'failed', problem: asProblem(thrown) }))
  }

  #setState(state: SessionState): void {
    this.state = state
    this.#listeners.forEach(it => it())
  }
}
