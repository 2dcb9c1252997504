import { fetchAs } from '../page/graphqlClient'
import type { Session } from '../sign-in/session'
import { words } from '../text/words'
import type { Report } from './questions'

export type File = Report['files'][number]

/** A file of a report and the name that the server gives it; the token goes along, so no plain link would do. */
export async function fetchFile(session: Session, file: File): Promise<{ bytes: Blob; name: string }> {
  const response = await fetchAs(session, file.address, {})
  if (!response.ok) throw new Error(words().noFile)
  const named = /filename="([^"]+)"/.exec(response.headers.get('Content-Disposition') ?? '')
  return { bytes: await response.blob(), name: named?.[1] ?? file.address.replaceAll('/', '-') }
}

/** Hands bytes to the browser as a download. */
export function saveFile({ bytes, name }: { bytes: Blob; name: string }): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(bytes)
  link.download = name
  link.click()
  // Some browsers begin to read only after this.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
