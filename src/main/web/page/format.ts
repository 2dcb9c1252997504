import { type Words, language } from '../text/words'

/** Formats an ISO 8601 date and time in the browser's time zone and the language of the page. */
export function dateTime(iso: string): string {
  const dateStyle = language() === 'en' ? 'medium' : 'short'
  return new Intl.DateTimeFormat(locale(), { dateStyle, timeStyle: 'short' }).format(new Date(iso))
}

/** Formats a number of bytes in kilobytes (1,000 bytes), at least 1. */
export function fileSize(words: Words, bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1000))
  return words.kilobytes.replace('{n}', new Intl.NumberFormat(locale()).format(kilobytes))
}

/** Formats a period code, for example 2014, 2014-H1 or 2014-Q3. */
export function period(words: Words, code: string): string {
  const [, year = code, part = 'Y'] = /^(\d{4})(?:-(H[12]|Q[1-4]))?$/.exec(code) ?? []
  return words[`period.${part}` as keyof Words].replace('{year}', year)
}

/** Returns the locale for numbers and days. Many browsers lack Kazakh data; its format is as in Russian. 2026-11-24 */
function locale(): string {
  return { kk: 'ru', ru: 'ru', en: 'en-GB' }[language()]
}
