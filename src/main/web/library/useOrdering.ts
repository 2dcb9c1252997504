import { useRef, useState } from 'react'
import { answer } from '../page/graphqlClient'
import type { Session } from '../sign-in/session'
import { type OrderInput, type Report, order } from './questions'

type What = Omit<OrderInput, 'key'>

/** An order whose answer was lost is sent again under the same key: it is one order all the same. */
export function useOrdering(session: Session, onOrdered: (report: Report) => void) {
  const last = useRef({ what: '', key: '' })
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()

  const keyOf = (what: string) => {
    if (last.current.what !== what) last.current = { what, key: crypto.randomUUID() }
    return last.current.key
  }
  const send = async (what: What) => {
    setBusy(true)
    setProblem(undefined)
    try {
      const { reportOrder } = await answer(session, order, { input: { ...what, key: keyOf(JSON.stringify(what)) } })
      last.current.what = ''
      setProblem(reportOrder.problems.map(it => it.message).join(' ') || undefined)
      if (reportOrder.report) onOrdered(reportOrder.report)
    } catch (thrown) {
      setProblem((thrown as Error).message)
    } finally {
      setBusy(false)
    }
  }
  return { send, busy, problem }
}
