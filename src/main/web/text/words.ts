import { useSyncExternalStore } from 'react'
import en from './en.json'
import kk from './kk.json'
import ru from './ru.json'

export type Words = typeof en
export type Language = keyof typeof languages

const languages: { kk: Words; ru: Words; en: Words } = { kk, ru, en }
const listeners = new Set<() => void>()
let current: Language = setLanguage(navigator.languages.map(it => it.slice(0, 2)).find(isLanguage) ?? 'en')

/** Each language in its own name, in the order in which the country lists them. */
export const names: Record<Language, string> = { kk: 'Қазақша', ru: 'Русский', en: 'English' }

export function isLanguage(it: string | undefined): it is Language {
  return it !== undefined && it in languages
}

/** The reader's language: that of the words, and what the server is asked to answer in. */
export function language(): Language {
  return current
}

export function words(): Words {
  return languages[current]
}

export function setLanguage(chosen: Language): Language {
  current = chosen
  document.documentElement.lang = chosen
  listeners.forEach(it => it())
  return chosen
}

export function useWords(): Words {
  return languages[useLanguage()]
}

/** For what must be asked anew when the reader changes it. */
export function useLanguage(): Language {
  return useSyncExternalStore(subscribe, language)
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
