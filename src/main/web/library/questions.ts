import type { ResultOf, VariablesOf } from 'gql.tada'
import { graphql } from '../page/graphql'

const row = graphql(`
  fragment Row on Report {
    code
    version
    kind
    project {
      title {
        text
        language
        fallback
      }
    }
    plan {
      title {
        text
        language
        fallback
      }
    }
    indicator {
      title {
        text
        language
        fallback
      }
    }
    donor {
      code
      name {
        text
        language
      }
    }
    period
    language
    state
    percent
    ordered
    reason
    files {
      format
      size
      address
    }
  }
`)

export const list = graphql(
  `
    query Reports($filter: ReportFilter, $after: String) {
      reports(filter: $filter, first: 20, after: $after) {
        totalCount
        nodes {
          ...Row
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [row],
)

export const progress = graphql(
  `
    subscription Progress($code: String!) {
      reportProgress(code: $code) {
        ...Row
      }
    }
  `,
  [row],
)

export const order = graphql(
  `
    mutation Order($input: ReportOrderInput!) {
      reportOrder(input: $input) {
        report {
          ...Row
        }
        problems {
          message
        }
      }
    }
  `,
  [row],
)

export const retry = graphql(
  `
    mutation Retry($input: ReportRetryInput!) {
      reportRetry(input: $input) {
        report {
          ...Row
        }
        problems {
          message
        }
      }
    }
  `,
  [row],
)

export const choices = graphql(`
  query Choices($after: String) {
    me {
      roles
      donors
    }
    reportKinds {
      kind
      title {
        text
      }
      fields
      roles
    }
    projects(first: 50, after: $after) {
      nodes {
        code
        title {
          text
        }
        participations {
          role
          organisation {
            code
            name {
              text
            }
          }
        }
        periods {
          name
          first
        }
        indicators {
          code
          title {
            text
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    reformPlans {
      code
      title {
        text
      }
      periods {
        name
        first
      }
      indicators {
        code
        title {
          text
        }
      }
    }
  }
`)

export type Report = ResultOf<typeof row>
export type Filter = NonNullable<VariablesOf<typeof list>['filter']>
export type OrderInput = VariablesOf<typeof order>['input']
