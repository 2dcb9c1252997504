import { fetchAs } from '../page/graphqlClient'
import type { Session } from '../sign-in/session'
import { words } from '../text/words'
import type { Report } from './questions'

export type File = Report['files'][number]

/** Fetches a file of a report and its file name. A plain link would not send the access token. */
export async function fetchFile(session: Session, file: File): Promise<{ bytes: Blob; name: string }> {
  const response = await fetchAs(session, file.address, {})
  if (!response.ok) throw new Error(words().noFile)
  const named = /filename="([^"]+)"/.exec(response.headers.get('Content-Disposition') ?? '')
  return { bytes: await response.blob(), name: named?.[1] ?? file.address.replaceAll('/', '-') }
}

/** Saves bytes as a download of the browser. */
export function saveFile({ bytes, name }: { bytes: Blob; name: string }): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(bytes)
  link.download = name
  link.click()
  // Some browsers start to read after this function has returned, so the address must stay valid.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
