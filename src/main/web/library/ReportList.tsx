import type { Session } from '../sign-in/session'
import { useWords } from '../text/words'
import { ReportRow } from './ReportRow'
import type { Report } from './questions'

/** Maximum number of progress streams at once: browsers limit the connections to one server. */
const MAX_STREAMS = 3

type Props = {
  session: Session
  isFiltered: boolean
  listed: { rows: Report[]; total: number; end: string | null }
  focused: string
  titleOf: (kind: Report['kind']) => string
  mayOrder: (report: Report) => boolean
  onChange: (report: Report) => void
  onShow: (report: Report) => void
  onMore: () => void
}

export function ReportList({ isFiltered, listed, focused, titleOf, mayOrder, onMore, ...row }: Props) {
  const words = useWords()
  const subscribed = listed.rows.filter(it => it.state === 'ORDERED').slice(0, MAX_STREAMS)
  if (listed.total === 0) return <p className="none">{isFiltered ? words.none : words.noneYet}</p>
  return (
    <>
      <p className="total">{words.total.replace('{n}', String(listed.total))}</p>
      <ul className="rows">
        {listed.rows.map(it => (
          <ReportRow
            key={it.code}
            report={it}
            isFocused={it.code === focused}
            isSubscribed={subscribed.includes(it)}
            kind={titleOf(it.kind)}
            mayOrder={mayOrder(it)}
            {...row}
          />
        ))}
      </ul>
      {listed.end !== null && (
        <button type="button" className="button quiet" onClick={onMore}>
          {words.more}
        </button>
      )}
    </>
  )
}
