import { useState } from 'react'
import { size } from '../page/told'
import type { Session } from '../sign-in/session'
import { useWords } from '../text/words'
import { type File, fetched, save } from './file'
import type { Report } from './questions'

type Props = { session: Session; report: Report; onShow: (report: Report) => void }

/** The files of a report: each to keep, and what the browser can show also to look at here. */
export function Files({ session, report, onShow }: Props) {
  const words = useWords()
  const [problem, setProblem] = useState<string>()
  const keep = (file: File) => {
    setProblem(undefined)
    fetched(session, file).then(save, thrown => setProblem(thrown.message))
  }
  return (
    <>
      {navigator.pdfViewerEnabled && (
        <button type="button" className="button quiet" onClick={() => onShow(report)}>
          {words.preview}
        </button>
      )}
      {report.files.map(it => (
        <button
          key={it.format}
          type="button"
          className="button quiet"
          aria-label={words.download.replace('{format}', it.format.toUpperCase())}
          onClick={() => keep(it)}
        >
          {it.format.toUpperCase()} <small>{size(words, it.size)}</small>
        </button>
      ))}
      {problem && (
        <p role="alert" className="warning">
          {problem}
        </p>
      )}
    </>
  )
}
