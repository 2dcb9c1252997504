import { initGraphQLTada } from 'gql.tada'
import type { introspection } from '../node_modules/.schema'

/** Types an operation by the schema. The build fails if the operation asks for a field that the schema lacks. */
export const graphql = initGraphQLTada<{
  introspection: introspection
  disableMasking: true
  scalars: { Date: string; DateTime: string; Locale: string; PeriodCode: string }
}>()
