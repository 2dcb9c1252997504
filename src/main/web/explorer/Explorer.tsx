import 'graphiql/setup-workers/vite'
import './explorer.css'
import { DOC_EXPLORER_PLUGIN, DocExplorerStore } from '@graphiql/plugin-doc-explorer'
import { HISTORY_PLUGIN, HistoryStore } from '@graphiql/plugin-history'
import { GraphiQLProvider } from '@graphiql/react'
import { GraphiQL, GraphiQLInterface } from 'graphiql'
import { useState } from 'react'
import { type Question, ask } from '../page/ask'
import type { Session } from '../sign-in/session'
import { Colours, editorTheme } from './Colours'
import { Examples } from './Examples'
import { examples } from './examples'
import { memory } from './memory'

const plugins = [DOC_EXPLORER_PLUGIN, HISTORY_PLUGIN]
const tabs = examples.map(({ query }) => ({ query }))

/** GraphiQL with the reader's rights, opened at the examples; it keeps nothing in the browser. */
export default function Explorer({ session }: { session: Session }) {
  const [storage] = useState(memory)
  const [fetcher] = useState(() => (question: Question) => ask(session, named(question)))
  return (
    <GraphiQLProvider
      fetcher={fetcher}
      storage={storage}
      plugins={plugins}
      referencePlugin={DOC_EXPLORER_PLUGIN}
      defaultQuery=""
      editorTheme={editorTheme}
      {...(tabs.length > 0 && { defaultTabs: tabs })}
    >
      <HistoryStore>
        <DocExplorerStore>
          <Colours />
          <Examples />
          <GraphiQLInterface forcedTheme="system" isHeadersEditorEnabled={false} showPersistHeadersSettings={false}>
            <GraphiQL.Logo> </GraphiQL.Logo>
          </GraphiQLInterface>
        </DocExplorerStore>
      </HistoryStore>
    </GraphiQLProvider>
  )
}

/** Right after a change of tabs GraphiQL still names the operation of the tab before. */
function named(question: Question): Question {
  const known = question.operationName && question.query.includes(question.operationName)
  return known ? question : { ...question, operationName: null }
}
