import { useCallback, useEffect, useState } from 'react'
import { answer } from '../page/graphqlClient'
import type { Session } from '../sign-in/session'
import { useLanguage } from '../text/words'
import { type Filter, type Report, list } from './questions'

type Listed = { rows: Report[]; total: number; end: string | null }

/** Lists the reports that match the filter, page by page. Reads the list again for each new attempt. */
export function useReports(session: Session, attempt: number) {
  const language = useLanguage()
  const [filter, setFilter] = useState<Filter>({})
  const [listed, setListed] = useState<Listed>()
  const [problem, setProblem] = useState<string>()

  useEffect(() => {
    let active = true
    setProblem(undefined)
    page(session, filter).then(
      it => active && setListed(it),
      thrown => active && setProblem(String(thrown.message)),
    )
    return () => {
      active = false
    }
  }, [session, filter, language, attempt])

  /** Adds the next page and returns the code of its first report. A list that was replaced meanwhile stays as it is. */
  const more = async () => {
    const next = await page(session, filter, listed!.end)
    const rows = next.rows.filter(it => !contains(listed!, it))
    setListed(it => (it?.end === listed!.end ? { ...next, rows: [...it.rows, ...rows] } : it))
    return rows[0]?.code
  }
  const update = useCallback((report: Report) => setListed(it => it && replaced(it, report)), [])
  return { filter, setFilter, listed, problem, more: () => more().catch(it => setProblem(it.message)), update }
}

async function page(session: Session, filter: Filter, after: string | null = null): Promise<Listed> {
  const { reports } = await answer(session, list, { filter, after })
  const { hasNextPage, endCursor } = reports.pageInfo
  return { rows: reports.nodes, total: reports.totalCount, end: hasNextPage ? endCursor : null }
}

/** Replaces the report in the list. Puts a new report first, because the list starts with the latest order. */
function replaced(listed: Listed, report: Report): Listed {
  return contains(listed, report)
    ? { ...listed, rows: listed.rows.map(it => (it.code === report.code ? report : it)) }
    : { ...listed, rows: [report, ...listed.rows], total: listed.total + 1 }
}

function contains({ rows }: Listed, report: Report): boolean {
  return rows.some(it => it.code === report.code)
}
