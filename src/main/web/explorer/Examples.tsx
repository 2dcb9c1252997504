import { pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import { useWords } from '../text/words'
import { type Example, examples } from './examples'

/** Lists the example queries. Selecting one shows its tab, and opens the tab again if it was closed. */
export function Examples() {
  const words = useWords()
  const open = useOpen()
  const { tabs, activeTabIndex } = useGraphiQL(pick('tabs', 'activeTabIndex'))
  if (examples.length === 0) return null
  return (
    <nav className="examples" aria-label={words.examples}>
      <h2>{words.examples}</h2>
      <ul>
        {examples.map(it => (
          <li key={it.name}>
            <button type="button" aria-pressed={tabs[activeTabIndex]?.title === it.name} onClick={() => open(it)}>
              <strong>{it.name}</strong> <span lang="en">{it.audience}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function useOpen(): (example: Example) => void {
  const { tabs, queryEditor } = useGraphiQL(pick('tabs', 'queryEditor'))
  const { addTab, changeTab } = useGraphiQLActions()
  return example => {
    const index = tabs.findIndex(it => it.title === example.name)
    if (index >= 0) return changeTab(index)
    addTab()
    queryEditor?.setValue(example.query)
  }
}
