/** Names of the pages. Each page has its own address and its own sign-in. */
export const pages = ['library', 'explorer'] as const

export type PageName = (typeof pages)[number]
