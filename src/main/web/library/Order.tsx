import { type FormEvent, useState } from 'react'
import { period } from '../page/format'
import type { Session } from '../sign-in/session'
import { language, names, useWords } from '../text/words'
import { Choice } from './Choice'
import type { Report } from './questions'
import type { Choices, Kind } from './useChoices'
import { useOrdering } from './useOrdering'

type Props = { session: Session; choices: Choices; onOrdered: (report: Report) => void }
type Asked = { kind?: string; subject?: string; donor?: string; period?: string }

/** Orders a report; only what exists, and what the reader may order, can be chosen. */
export function Order({ session, choices, onOrdered }: Props) {
  const words = useWords()
  const [asked, setAsked] = useState<Asked>({})
  const [printed, setPrinted] = useState<string>(language())
  const [why, setWhy] = useState<string>()
  const { send, busy, problem } = useOrdering(session, onOrdered)

  const { orderable } = choices
  const kind: Kind = orderable.find(it => it.kind === asked.kind) ?? orderable[0]!
  const field = kind.fields[0]!
  const subjects = choices.subjects(kind)
  const subject = subjects.find(it => it.code === asked.subject) ?? subjects[0]!
  const donors = kind.fields.includes('donor') ? subject.donors : []
  const donor = donors.find(it => it.code === asked.donor) ?? donors[0]
  const during = subject.periods.find(it => it === asked.period) ?? subject.periods.at(-1)!
  const reason = why ?? words.whyOrdered

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const about = { [field]: subject.code, ...(donor && { donor: donor.code }) }
    void send({ kind: kind.kind, ...about, period: during, language: printed, why: reason })
  }
  return (
    <form className="order" aria-labelledby="order" onSubmit={submit}>
      <h2 id="order">{words.order}</h2>
      {orderable.length > 1 && (
        <Choice
          label={words.kind}
          value={kind.kind}
          options={orderable.map(it => [it.kind, it.title])}
          onChange={it => setAsked({ kind: it })}
        />
      )}
      <Choice
        label={words[field as keyof typeof words]}
        value={subject.code}
        options={subjects.map(it => [it.code, it.title])}
        onChange={it => setAsked({ kind: kind.kind, subject: it })}
      />
      {donor && (
        <Choice
          label={words.donor}
          value={donor.code}
          options={donors.map(it => [it.code, it.name])}
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
