import type { Session } from '../sign-in/session'
import { useWords } from '../text/words'
import { Row } from './Row'
import type { Report } from './questions'

/** A browser keeps few connections to one server; that many reports are watched at once. */
const WATCHED = 3

type Props = {
  session: Session
  isNarrowed: boolean
  listed: { rows: Report[]; total: number; end: string | null }
  fresh: string
  titleOf: (kind: Report['kind']) => string
  mayOrder: (report: Report) => boolean
  onChange: (report: Report) => void
  onShow: (report: Report) => void
  onMore: () => void
}

export function Rows({ isNarrowed, listed, fresh, titleOf, mayOrder, onMore, ...row }: Props) {
  const words = useWords()
  const watched = listed.rows.filter(it => it.state === 'ORDERED').slice(0, WATCHED)
  if (listed.total === 0) return <p className="none">{isNarrowed ? words.none : words.noneYet}</p>
  return (
    <>
      <p className="total">{words.total.replace('{n}', String(listed.total))}</p>
      <ul className="rows">
        {listed.rows.map(it => (
          <Row
            key={it.code}
            report={it}
            isFresh={it.code === fresh}
            isWatched={watched.includes(it)}
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
