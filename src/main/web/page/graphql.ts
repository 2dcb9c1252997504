import { initGraphQLTada } from 'gql.tada'
import type { introspection } from '../node_modules/.schema'

/** A question, checked against the schema while the pages are built; its answer has the types it says. */
export const graphql = initGraphQLTada<{
  introspection: introspection
  disableMasking: true
  scalars: { Date: string; DateTime: string; Locale: string; PeriodCode: string }
}>()
