import { period } from '../page/format'
import { names, useWords } from '../text/words'
import { Choice } from './Choice'
import type { Filter } from './questions'
import type { Choices } from './useChoices'

const states = ['ORDERED', 'READY', 'FAILED'] as const

type Props = { choices: Choices | undefined; filter: Filter; onChange: (filter: Filter) => void }

/** Select elements that filter the list of reports. The value "all" matches every report. */
export function Filters({ choices, filter, onChange }: Props) {
  const words = useWords()
  const choice = (field: keyof Filter, label: string, options: (readonly [string, string])[] = []) => (
    <Choice
      label={label}
      value={filter[field] ?? ''}
      options={[['', words.all], ...options]}
      onChange={value => onChange({ ...filter, [field]: value || null })}
    />
  )
  return (
    <div role="search" className="filters" aria-label={words.filters}>
      {choice('kind', words.kind, choices?.kinds.map(it => [it.kind, it.title]))}
      {choice('donor', words.donor, choices?.donors.map(it => [it.code, it.name]))}
      {choice('period', words.period, choices?.periods.map(it => [it, period(words, it)]))}
      {choice('language', words.language, Object.entries(names))}
      {choice('state', words.state, states.map(it => [it, words[`state.${it}`]]))}
    </div>
  )
}
