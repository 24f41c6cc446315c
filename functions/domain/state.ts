import type { CaseStatus, ServiceCase } from '#schemas/case.ts'
import type { HistoryEntry, HistoryKind } from '#schemas/history.ts'

/** What a case's history says of where it stands. */
export type State = Pick<
  ServiceCase,
  'status' | 'category' | 'office' | 'registerNumber' | 'assignee' | 'concerns' | 'contactedAt'
>
type Step<Kind extends HistoryKind> = (state: State, entry: Extract<HistoryEntry, { kind: Kind }>) => Partial<State>

const beginning: State = {
  status: 'received',
  category: null,
  office: null,
  registerNumber: null,
  assignee: null,
  concerns: null,
  contactedAt: null,
}

/** The status in which each outcome leaves a case. */
export const outcomeStatus = {
  done: 'done',
  closed: 'closed',
  'not-in-power': 'not-in-power',
  duplicate: 'duplicate',
  spam: 'closed',
} as const satisfies Record<string, CaseStatus>

/** What each kind of fact does to the state; kinds that are not here change nothing. */
const steps: { readonly [Kind in HistoryKind]?: Step<Kind> } = {
  assigned: (state, { office, registerNumber }) => ({
    status: state.status === 'received' ? 'assigned' : state.status,
    office,
    registerNumber: registerNumber ?? state.registerNumber,
  }),
  taken: (_, { person }) => ({ assignee: person }),
  recategorised: (_, { category }) => ({ category }),
  transferred: (_, { office }) => ({ office, assignee: null }),
  moved: (_, { to }) => ({ status: to }),
  concerns: (_, { about }) => ({ concerns: about, assignee: null }),
  forwarded: () => ({ status: 'waiting-agency' }),
  'citizen.wrote': ({ status }) => (status === 'waiting-citizen' ? { status: 'in-progress' } : {}),
  closed: (_, { outcome }) => ({ status: outcomeStatus[outcome] }),
  withdrawn: () => ({ status: 'withdrawn' }),
  reopened: () => ({ status: 'assigned' }),
}

/** Folds a history into the state; `metAt` is the first contact that counts in the current cycle, if any. */
export function stateOf(history: readonly HistoryEntry[], metAt: string | null): State {
  const folded = { ...beginning }
  for (const entry of history)
    Object.assign(folded, (steps[entry.kind] as Step<HistoryKind> | undefined)?.(folded, entry))
  const isUntouched = folded.status === 'received' || folded.status === 'assigned'
  return { ...folded, status: metAt && isUntouched ? 'contacted' : folded.status, contactedAt: metAt }
}
