import { useSyncExternalStore } from 'react'
import en from './en.json'
import kk from './kk.json'
import ru from './ru.json'

export type Words = typeof en
export type Language = keyof typeof languages

const languages: { kk: Words; ru: Words; en: Words } = { kk, ru, en }
const listeners = new Set<() => void>()
let current: Language = setLanguage(navigator.languages.map(it => it.slice(0, 2)).find(isLanguage) ?? 'en')

/** Name of each language in that language, in the order Kazakh, Russian, English. */
export const names: Record<Language, string> = { kk: 'Қазақша', ru: 'Русский', en: 'English' }

export function isLanguage(it: string | undefined): it is Language {
  return it !== undefined && it in languages
}

/** The language of the page, also sent to the server as Accept-Language. */
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

/** Renders the component again when the language changes. */
export function useLanguage(): Language {
  return useSyncExternalStore(subscribe, language)
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
