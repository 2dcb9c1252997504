import { useState } from 'react'
import { fileSize } from '../page/format'
import type { Session } from '../sign-in/session'
import { useWords } from '../text/words'
import { type File, fetchFile, saveFile } from './download'
import type { Report } from './questions'

type Props = { session: Session; report: Report; onShow: (report: Report) => void }

/** Download buttons for the files of a report, and a preview button if the browser can show PDF. */
export function Files({ session, report, onShow }: Props) {
  const words = useWords()
  const [problem, setProblem] = useState<string>()
  const download = (file: File) => {
    setProblem(undefined)
    fetchFile(session, file).then(saveFile, thrown => setProblem(thrown.message))
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
          onClick={() => download(it)}
        >
          {it.format.toUpperCase()} <small>{fileSize(words, it.size)}</small>
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
