import './preview.css'
import { useEffect, useRef, useState } from 'react'
import { Moment } from '../page/Notices'
import type { Session } from '../sign-in/session'
import { useWords } from '../text/words'
import { fetched } from './file'
import type { Report } from './questions'

type Props = { session: Session; report: Report; onClose: () => void }

/** A report as it is printed, over the page. */
export function Preview({ session, report, onClose }: Props) {
  const words = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  const [address, setAddress] = useState<string>()
  const [problem, setProblem] = useState<string>()
  useEffect(() => dialog.current?.showModal(), [])
  useEffect(() => {
    let made: string | undefined
    let wanted = true
    fetched(session, report.files.find(it => it.format === 'pdf')!).then(
      ({ bytes }) => wanted && setAddress((made = URL.createObjectURL(bytes))),
      thrown => wanted && setProblem(thrown.message),
    )
    return () => {
      wanted = false
      if (made) URL.revokeObjectURL(made)
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
      {address ? <iframe src={`${address}#navpanes=0`} title={report.code} /> : !problem && <Moment />}
    </dialog>
  )
}
