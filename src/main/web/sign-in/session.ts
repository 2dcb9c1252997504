import type { Grant } from './grant'
import { redeem } from './grant'
import { SignInProblem, asProblem } from './problem'
import { type Settings, readSettings } from './settings'
import { endAtIssuer, handOver, inWindow, leave, quietly, takeReturn } from './ways'

/** How this page and its reader stand with each other. */
export type Standing =
  | { is: 'beginning' }
  | { is: 'out' }
  | { is: 'in'; subject: string }
  | { is: 'lapsed'; subject: string; problem?: SignInProblem }
  | { is: 'failed'; problem: SignInProblem }

/** Who is signed in on this page, from its opening to sign-out. */
export class Session {
  standing: Standing = { is: 'beginning' }
  readonly #page: string
  readonly #listeners = new Set<() => void>()
  #settings?: Settings
  #grant?: Grant
  #renewal: Promise<Grant> | undefined
  #signedInAgain?: (grant: Grant) => void

  constructor(page: string) {
    this.#page = page
  }

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Looks whether the reader comes back from the issuer; tells the language she left with. */
  begin(): string | undefined {
    const { answer, asked, language } = takeReturn()
    if (answer && !asked) handOver(answer)
    this.#attempt(async () => {
      this.#settings = await readSettings()
      if (!answer) return this.#stand({ is: 'out' })
      if (!asked) throw new SignInProblem('stale')
      this.#accept(await redeem(this.#settings, this.#page, asked, answer))
    })
    return language
  }

  signIn(language: string): void {
    this.#attempt(async () => {
      this.#settings ??= await readSettings()
      await leave(this.#settings, this.#page, language)
    })
  }

  /** After a sign-in lapsed: in a window, so that what is open here stays open. */
  signInAgain(): void {
    inWindow(this.#settings!, this.#page).then(
      grant => this.#signedInAgain?.(grant),
      thrown => this.#stand({ is: 'lapsed', subject: this.#grant!.subject, problem: asProblem(thrown) }),
    )
  }

  signOut(): void {
    endAtIssuer(this.#settings!, this.#page, this.#grant!)
  }

  /** A token that is valid now, renewed if need be; waits while the reader signs in again. */
  async token(): Promise<string> {
    if (Date.now() < this.#grant!.until) return this.#grant!.token
    this.#renewal ??= this.#renew().finally(() => (this.#renewal = undefined))
    return (await this.#renewal).token
  }

  /** The server would not take this token, whatever its date says. */
  refused(token: string): void {
    if (this.#grant?.token === token) this.#grant.until = 0
  }

  async #renew(): Promise<Grant> {
    const grant = (await quietly(this.#settings!, this.#page, this.#grant!)) ?? (await this.#lapse())
    this.#accept(grant)
    return grant
  }

  #lapse(): Promise<Grant> {
    this.#stand({ is: 'lapsed', subject: this.#grant!.subject })
    return new Promise(resolve => (this.#signedInAgain = resolve))
  }

  #accept(grant: Grant): void {
    this.#grant = grant
    this.#stand({ is: 'in', subject: grant.subject })
  }

  #attempt(deed: () => Promise<void>): void {
    deed().catch(thrown => this.#stand({ is: 'failed', problem: asProblem(thrown) }))
  }

  #stand(standing: Standing): void {
    this.standing = standing
    this.#listeners.forEach(it => it())
  }
}
