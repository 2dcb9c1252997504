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

/** How this page and its reader stand with each other. */
export type SessionState =
  | { status: 'starting' }
  | { status: 'signed-out' }
  | { status: 'signed-in'; subject: string }
  | { status: 'expired'; subject: string; problem?: SignInProblem }
  | { status: 'failed'; problem: SignInProblem }

/** Who is signed in on this page, from its opening to sign-out. */
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

  /** Looks whether the reader comes back from the issuer; tells the language she left with. */
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

  /** After a sign-in lapsed: in a window, so that what is open here stays open. */
  signInAgain(): void {
    signInWithPopup(this.#settings!, this.#page).then(
      tokens => this.#signedInAgain?.(tokens),
      thrown => this.#setState({ status: 'expired', subject: this.#tokens!.subject, problem: asProblem(thrown) }),
    )
  }

  signOut(): void {
    redirectToLogout(this.#settings!, this.#page, this.#tokens!)
  }

  /** A token that is valid now, renewed if need be; waits while the reader signs in again. */
  async token(): Promise<string> {
    if (Date.now() < this.#tokens!.until) return this.#tokens!.token
    this.#renewal ??= this.#renew().finally(() => (this.#renewal = undefined))
    return (await this.#renewal).token
  }

  /** The server would not take this token, whatever its date says. */
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
