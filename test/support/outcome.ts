import { expect } from 'vitest'
import type { clientOf, Mail } from './running.ts'

type Client = ReturnType<typeof clientOf>
export type Item = {
  readonly pk: string
  readonly sk: string
  readonly reference?: string
  readonly submissionId?: string
  readonly office?: string
  readonly state?: string
  readonly kind?: string
  readonly timer?: { readonly step: string; readonly at: string } | null
  readonly history?: readonly { readonly kind: string; readonly step?: string; readonly at: string }[]
}
type Metric = {
  readonly namespace: string
  readonly name: string
  readonly dimensions: Readonly<Record<string, string>>
  readonly value: number
}

export const itemsOf = ({ console }: Client) => console<Item[]>('tables/khamrong-production-cases')

export const metricsOf = ({ console }: Client) => console<Metric[]>('metrics')

/** What the outside can see: every item of the table, every mail that left. */
export const snapshotOf = async (client: Client) => ({ items: await itemsOf(client), sent: await client.mails() })
type Snapshot = Awaited<ReturnType<typeof snapshotOf>>

export const outcomeOf = async (client: Client, submissionId: string) =>
  outcomeIn(await snapshotOf(client), submissionId)

/** What became of one submission: its cases, the ledger of each step, and its mails. */
export function outcomeIn({ items, sent }: Snapshot, submissionId: string) {
  const cases = items.filter((item) => item.sk === 'CASE' && item.submissionId === submissionId)
  const isOurs = ({ pk }: Item) => cases.some((one) => one.pk === pk)
  const ledger = items.flatMap((item) => {
    const [kind, step = '', , recipient = ''] = item.sk.split('#')
    return isOurs(item) && kind === 'DELIVERY' ? [{ step, recipient, state: item.state ?? '' }] : []
  })
  const mails = sent.filter(({ subject }) => cases.some(({ reference = '' }) => subject.includes(reference)))
  return { cases, ledger, mails }
}
type Outcome = ReturnType<typeof outcomeIn>

/** I2 and I3 for a complaint to the works office: one case, one receipt, one alert; a mail in doubt only where the ledger says so. */
export function expectOneOfEach({ cases, ledger, mails }: Outcome, email: string) {
  expect(cases.map(({ office }) => office)).toEqual(['works'])
  expect(ledger.map(({ step }) => step).sort()).toEqual(['alert', 'receipt'])
  const states = Object.fromEntries(ledger.map(({ step, state }) => [step, state]))
  const to = (address: string) => mails.filter((mail: Mail) => mail.to.includes(address)).length
  for (const [step, address] of [
    ['receipt', email],
    ['alert', 'works@namoungpet.example'],
  ] as const) {
    expect({ step, state: states[step] }).toEqual({ step, state: expect.stringMatching(/^(accepted|unknown)$/) })
    expect(to(address)).toBeLessThanOrEqual(1)
    if (states[step] === 'accepted') expect({ step, mails: to(address) }).toEqual({ step, mails: 1 })
  }
  return states
}
