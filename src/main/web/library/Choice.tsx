import { useId } from 'react'

type Props = {
  label: string
  value: string
  options: (readonly [value: string, text: string])[]
  onChange: (value: string) => void
}

/** A labelled select element. The native element supports keyboards and phones. */
export function Choice({ label, value, options, onChange }: Props) {
  const id = useId()
  return (
    <p className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={it => onChange(it.target.value)}>
        {options.map(([code, text]) => (
          <option key={code} value={code}>
            {text}
          </option>
        ))}
      </select>
    </p>
  )
}
