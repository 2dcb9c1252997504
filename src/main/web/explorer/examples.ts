/** One ready question: what it is called, for whom it is, and its text. */
export type Example = { name: string; audience: string; query: string }

// The same files that the tests ask the server; those that begin with a comment are for readers, too.
const files = import.meta.glob<string>('../../../test/resources/graphql-test/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
})

export const examples: Example[] = Object.values(files).flatMap(query => {
  const audience = /^#\s*(.+)/.exec(query)?.[1]?.trim()
  const name = /^\s*(?:query|mutation|subscription)\s+(\w+)/m.exec(query)?.[1]
  return audience && name ? [{ name, audience, query }] : []
})
