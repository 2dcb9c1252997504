import type { ResultOf } from 'gql.tada'
import { useEffect, useState } from 'react'
import { answer } from '../page/graphqlClient'
import type { Session } from '../sign-in/session'
import { useLanguage } from '../text/words'
import { choices } from './questions'

type Answer = ResultOf<typeof choices>
type Project = Answer['projects']['nodes'][number]
type Periods = Project['periods']

export const kinds = ['DONOR_PROGRESS', 'MINISTRY_STEPS'] as const
export type Kind = (typeof kinds)[number]
export type Donor = { code: string; name: string }

/** What a report can be about: a project, for one of its donors, or a plan. */
export type Subject = { kind: Kind; code: string; title: string; donors: Donor[]; periods: string[] }

/** All there is to look for, and what the reader may order. */
export type Choices = {
  donors: Donor[]
  periods: string[]
  subjects: Subject[]
  mayOrder: (donor: string | undefined) => boolean
}

/** Asked anew at each attempt. */
export function useChoices(session: Session, attempt: number): Choices | undefined {
  const language = useLanguage()
  const [found, setFound] = useState<Choices>()
  useEffect(() => {
    let asked = true
    ask(session).then(
      it => asked && setFound(choicesIn(it)),
      // Without choices nothing is ordered; that the server does not answer is said by the list.
      () => undefined,
    )
    return () => {
      asked = false
    }
  }, [session, language, attempt])
  return found
}

/** However many projects there are. */
async function ask(session: Session, after: string | null = null): Promise<Answer> {
  const found = await answer(session, choices, { after })
  const { nodes, pageInfo } = found.projects
  if (!pageInfo.hasNextPage) return found
  const { projects } = await ask(session, pageInfo.endCursor)
  return { ...found, projects: { ...projects, nodes: [...nodes, ...projects.nodes] } }
}

/** Editors order every report; liaisons those on what their donors pay for. */
function choicesIn({ me, projects, reformPlans }: Answer): Choices {
  const editor = me.roles.includes('EDITOR')
  const hers = me.roles.includes('LIAISON') ? me.donors : []
  const mayOrder = (donor: string | undefined) => editor || hers.some(it => it === donor)
  const subjects = [
    ...projects.nodes.map(it => ofProject(it, mayOrder)),
    ...reformPlans.filter(() => editor).map(ofPlan),
  ]
  return {
    donors: [...new Map(projects.nodes.flatMap(donorsOf).map(it => [it.code, it])).values()],
    periods: [...new Set([...projects.nodes, ...reformPlans].flatMap(it => it.periods).map(it => it.name))].sort(),
    subjects: subjects.filter(it => it.periods.length > 0 && (it.kind !== 'DONOR_PROGRESS' || it.donors.length > 0)),
    mayOrder,
  }
}

function ofProject(project: Project, mayOrder: Choices['mayOrder']): Subject {
  const donors = donorsOf(project).filter(it => mayOrder(it.code))
  const { code, title, periods } = project
  return { kind: 'DONOR_PROGRESS', code, title: title.text, donors, periods: begun(periods) }
}

function ofPlan({ code, title, periods }: Answer['reformPlans'][number]): Subject {
  return { kind: 'MINISTRY_STEPS', code, title: title.text, donors: [], periods: begun(periods) }
}

function donorsOf(project: Project): Donor[] {
  return project.participations
    .filter(it => it.role === 'FUNDING')
    .map(({ organisation: { code, name } }) => ({ code, name: name.text }))
}

/** Of a period that has not begun there is nothing to report. */
function begun(periods: Periods): string[] {
  return periods.filter(it => new Date(it.first) <= new Date()).map(it => it.name)
}
