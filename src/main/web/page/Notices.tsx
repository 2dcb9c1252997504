import { useWords } from '../text/words'

/** Shows that data is loading. */
export function Loading() {
  return <p className="loading" role="status">{useWords().loading}</p>
}

/** Shows that a part of the page could not be loaded. */
export function NoResponse() {
  return <p className="loading" role="alert">{useWords().noResponse}</p>
}
