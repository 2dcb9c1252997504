import { type Words, language } from '../text/words'

/** A moment, in the reader's zone and language. */
export function dateTime(iso: string): string {
  const dateStyle = language() === 'en' ? 'medium' : 'short'
  return new Intl.DateTimeFormat(locale(), { dateStyle, timeStyle: 'short' }).format(new Date(iso))
}

/** A number of bytes. */
export function fileSize(words: Words, bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1000))
  return words.kilobytes.replace('{n}', new Intl.NumberFormat(locale()).format(kilobytes))
}

/** A reporting period in words: 2014, 2014-H1 and 2014-Q3 are codes. */
export function period(words: Words, code: string): string {
  const [, year = code, part = 'Y', number = ''] = /^(\d{4})(?:-([HQ])(\d))?$/.exec(code) ?? []
  return words[`period.${part}` as keyof Words].replace('{year}', year).replace('{n}', number)
}

/** Of Kazakh, browsers often know no more than its name; it writes numbers and days as Russian does. 2026-11-24 */
function locale(): string {
  return { kk: 'ru', ru: 'ru', en: 'en-GB' }[language()]
}
