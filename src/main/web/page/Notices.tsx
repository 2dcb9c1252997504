import { useWords } from '../text/words'

/** While something is on its way. */
export function Loading() {
  return <p className="loading" role="status">{useWords().loading}</p>
}

/** When a part of the page did not come. */
export function NoResponse() {
  return <p className="loading" role="alert">{useWords().noResponse}</p>
}
