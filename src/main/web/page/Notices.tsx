import { useWords } from '../text/words'

/** While something is on its way. */
export function Moment() {
  return <p className="moment" role="status">{useWords().beginning}</p>
}

/** When a part of the page did not come. */
export function NoAnswer() {
  return <p className="moment" role="alert">{useWords().noAnswer}</p>
}
