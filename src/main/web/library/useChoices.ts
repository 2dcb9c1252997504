import type { ResultOf } from 'gql.tada'
import { useEffect, useState } from 'react'
import { answer } from '../page/graphqlClient'
import type { Session } from '../sign-in/session'
import { useLanguage } from '../text/words'
import { type Report, choices } from './questions'

type Answer = ResultOf<typeof choices>
type Project = Answer['projects']['nodes'][number]
type Plan = Answer['reformPlans'][number]
type Periods = Project['periods']

export type Donor = { code: string; name: string }
/** A kind of report. The first field of an order names the subject. */
export type Kind = { kind: Answer['reportKinds'][number]['kind']; title: string; fields: string[] }

/** Something that a report can be about, with the donors and periods it can be ordered for. */
export type Subject = { code: string; title: string; donors: Donor[]; periods: string[] }

/** Values for the filters and for an order. */
export type Choices = {
  donors: Donor[]
  periods: string[]
  kinds: Kind[]
  /** Kinds that the reader may order and that have a subject. */
  orderable: Kind[]
  subjects: (kind: Kind) => Subject[]
  mayOrder: (report: Report) => boolean
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
function choicesIn({ me, reportKinds, projects, reformPlans }: Answer): Choices {
  const editor = me.roles.includes('EDITOR')
  const own = me.roles.includes('LIAISON') ? me.donors : []
  const mayOrderFor = (donor: string) => editor || own.includes(donor)
  const onProjects = projects.nodes.map(it => subject(it, donorsOf(it).filter(donor => mayOrderFor(donor.code))))
  const ofProjects = projects.nodes.filter((_, n) => onProjects[n]!.donors.length > 0)
  const plans = editor ? reformPlans : []
  const byField: Record<string, Subject[]> = {
    project: onProjects.filter(it => it.donors.length > 0),
    plan: plans.map(it => subject(it)),
    indicator: [...ofProjects, ...plans].flatMap(owner =>
      owner.indicators.map(it => ({ ...subject(owner), code: it.code, title: it.title.text })),
    ),
  }
  const subjects = ({ fields }: Kind) => (byField[fields[0] ?? ''] ?? []).filter(it => it.periods.length > 0)
  const kinds = reportKinds.map(({ title, ...it }) => ({ ...it, title: title.text }))
  return {
    donors: [...new Map(projects.nodes.flatMap(donorsOf).map(it => [it.code, it])).values()],
    periods: [...new Set([...projects.nodes, ...reformPlans].flatMap(it => it.periods).map(it => it.name))].sort(),
    kinds,
    orderable: kinds.filter(it => it.roles.some(role => me.roles.includes(role)) && subjects(it).length > 0),
    subjects,
    mayOrder: ({ donor, project }) => editor || (donor ? own.includes(donor.code) : own.length > 0 && project !== null),
  }
}

function subject({ code, title, periods }: Project | Plan, donors: Donor[] = []): Subject {
  return { code, title: title.text, donors, periods: begun(periods) }
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
