import 'graphiql/setup-workers/vite'
import './explorer.css'
import { DOC_EXPLORER_PLUGIN, DocExplorerStore } from '@graphiql/plugin-doc-explorer'
import { HISTORY_PLUGIN, HistoryStore } from '@graphiql/plugin-history'
import { GraphiQLProvider } from '@graphiql/react'
import { GraphiQL, GraphiQLInterface } from 'graphiql'
import { useState } from 'react'
import { type Operation, post } from '../page/graphqlClient'
import type { Session } from '../sign-in/session'
import { EditorTheme, themeNames } from './EditorTheme'
import { Examples } from './Examples'
import { examples } from './examples'
import { memoryStorage } from './memoryStorage'

const plugins = [DOC_EXPLORER_PLUGIN, HISTORY_PLUGIN]
const tabs = examples.map(({ query }) => ({ query }))

/** GraphiQL with the rights of the signed-in person and a tab for each example. Stores nothing in the browser. */
export default function Explorer({ session }: { session: Session }) {
  const [storage] = useState(memoryStorage)
  const [fetcher] = useState(() => (operation: Operation) => post(session, named(operation)))
  return (
    <GraphiQLProvider
      fetcher={fetcher}
      storage={storage}
      plugins={plugins}
      referencePlugin={DOC_EXPLORER_PLUGIN}
      defaultQuery=""
      editorTheme={themeNames}
      {...(tabs.length > 0 && { defaultTabs: tabs })}
    >
      <HistoryStore>
        <DocExplorerStore>
          <EditorTheme />
          <Examples />
          <GraphiQLInterface forcedTheme="system" isHeadersEditorEnabled={false} showPersistHeadersSettings={false}>
            <GraphiQL.Logo> </GraphiQL.Logo>
          </GraphiQLInterface>
        </DocExplorerStore>
      </HistoryStore>
    </GraphiQLProvider>
  )
}

/** Removes an operation name that the query lacks: after a change of tabs GraphiQL sends the name of the last tab. */
function named(operation: Operation): Operation {
  const known = operation.operationName && operation.query.includes(operation.operationName)
  return known ? operation : { ...operation, operationName: null }
}
