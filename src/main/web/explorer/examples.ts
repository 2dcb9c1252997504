/** An example query: its name, its first comment line (who asks, and what), and its text. */
export type Example = { name: string; audience: string; query: string }

// The tests run the same files. Files that begin with a comment line are shown as examples.
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
