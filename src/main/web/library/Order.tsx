import { type FormEvent, useState } from 'react'
import { period } from '../page/format'
import type { Session } from '../sign-in/session'
import { language, names, useWords } from '../text/words'
import { Choice } from './Choice'
import type { Report } from './questions'
import { type Kind, type Subject, kinds } from './useChoices'
import { useOrdering } from './useOrdering'

type Props = { session: Session; subjects: Subject[]; onOrdered: (report: Report) => void }
type Asked = { kind?: string; subject?: string; donor?: string; period?: string }

/** Orders a report; only what exists, and what the reader may order, can be chosen. */
export function Order({ session, subjects, onOrdered }: Props) {
  const words = useWords()
  const [asked, setAsked] = useState<Asked>({})
  const [printed, setPrinted] = useState<string>(language())
  const [why, setWhy] = useState<string>()
  const { send, busy, problem } = useOrdering(session, onOrdered)

  const possible = kinds.filter(kind => subjects.some(it => it.kind === kind))
  const kind: Kind = possible.find(it => it === asked.kind) ?? possible[0]!
  const ofKind = subjects.filter(it => it.kind === kind)
  const subject = ofKind.find(it => it.code === asked.subject) ?? ofKind[0]!
  const donor = subject.donors.find(it => it.code === asked.donor) ?? subject.donors[0]
  const during = subject.periods.find(it => it === asked.period) ?? subject.periods.at(-1)!
  const reason = why ?? words.whyOrdered

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const about = donor ? { project: subject.code, donor: donor.code } : { plan: subject.code }
    void send({ kind, ...about, period: during, language: printed, why: reason })
  }
  return (
    <form className="order" aria-labelledby="order" onSubmit={submit}>
      <h2 id="order">{words.order}</h2>
      {possible.length > 1 && (
        <Choice
          label={words.kind}
          value={kind}
          options={possible.map(it => [it, words[`kind.${it}`]])}
          onChange={it => setAsked({ kind: it })}
        />
      )}
      <Choice
        label={donor ? words.project : words.plan}
        value={subject.code}
        options={ofKind.map(it => [it.code, it.title])}
        onChange={it => setAsked({ kind, subject: it })}
      />
      {donor && (
        <Choice
          label={words.donor}
          value={donor.code}
          options={subject.donors.map(it => [it.code, it.name])}
          onChange={it => setAsked({ ...asked, donor: it })}
        />
      )}
      <Choice
        label={words.period}
        value={during}
        options={subject.periods.map(it => [it, period(words, it)])}
        onChange={it => setAsked({ ...asked, period: it })}
      />
      <Choice label={words.language} value={printed} options={Object.entries(names)} onChange={setPrinted} />
      <p className="field">
        <label htmlFor="why">{words.why}</label>
        <input id="why" required maxLength={200} value={reason} onChange={it => setWhy(it.target.value)} />
      </p>
      {problem && (
        <p role="alert" className="warning">
          {problem}
        </p>
      )}
      <button type="submit" className="button" disabled={busy}>
        {words.orderNow}
      </button>
    </form>
  )
}
