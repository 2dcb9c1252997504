/** The pages there are; each is its own address, and its own sign-in. */
export const pages = ['library', 'explorer'] as const

export type PageName = (typeof pages)[number]
