import './preview.css'
import { useEffect, useRef, useState } from 'react'
import { Loading } from '../page/Notices'
import type { Session } from '../sign-in/session'
import { useWords } from '../text/words'
import { fetchFile } from './download'
import type { Report } from './questions'

type Props = { session: Session; report: Report; onClose: () => void }

/** Shows the PDF of a report in a dialog. */
export function Preview({ session, report, onClose }: Props) {
  const words = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  const [address, setAddress] = useState<string>()
  const [problem, setProblem] = useState<string>()
  useEffect(() => dialog.current?.showModal(), [])
  useEffect(() => {
    let created: string | undefined
    let active = true
    fetchFile(session, report.files.find(it => it.format === 'pdf')!).then(
      ({ bytes }) => active && setAddress((created = URL.createObjectURL(bytes))),
      thrown => active && setProblem(thrown.message),
    )
    return () => {
      active = false
      if (created) URL.revokeObjectURL(created)
    }
  }, [session, report])
  return (
    <dialog ref={dialog} className="preview" aria-labelledby="preview" onClose={onClose}>
      <header>
        <h2 id="preview">
          {words.preview} <span className="code">{report.code}</span>
        </h2>
        <button type="button" className="button quiet" onClick={() => dialog.current?.close()}>
          {words.close}
        </button>
      </header>
      {problem && (
        <p role="alert" className="warning">
          {problem}
        </p>
      )}
      {address ? <iframe src={`${address}#navpanes=0`} title={report.code} /> : !problem && <Loading />}
    </dialog>
  )
}
