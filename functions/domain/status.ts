import type { z } from 'zod'
import type { statusView } from '#schemas/api.ts'
import { hasEnded, type ServiceCase } from '#schemas/case.ts'
import { findForm } from '#schemas/forms/index.ts'
import type { Municipality } from '#schemas/municipality.ts'
import { readReference, readTrackingCode } from '#schemas/reference.ts'
import type { Calendars, Cases, Codes } from './ports.ts'
import { derivePromise } from './promise/promise.ts'
import { clockOf } from './promise-of-case.ts'
import { Refusal } from './refusal.ts'
import { timelineOf } from './timeline.ts'

type Ports = { readonly cases: Cases; readonly codes: Codes; readonly calendars: Calendars }
type Asked = { readonly municipality: Municipality; readonly reference: string; readonly code: string }

/** Shows a citizen where the case stands; whatever does not match is the same refusal at the same cost. */
export async function status({ municipality, reference, code }: Asked, ports: Ports) {
  const found = await ports.cases.find(readReference(reference) ?? reference.slice(0, 40))
  const { code: right } = await ports.codes.trackingCode(found?.submissionId ?? '', found?.codeVersion)
  const matches = ports.codes.same(readTrackingCode(code) ?? '', right)
  if (!found || !matches || found.municipality !== municipality.id) throw new Refusal('unknown-request')

  return { status: 200 as const, body: viewOf(found, municipality, await ports.calendars.current(municipality.id)) }
}

function viewOf(
  found: ServiceCase,
  municipality: Municipality,
  calendar: Awaited<ReturnType<Calendars['current']>>,
): z.input<typeof statusView> {
  const { clock } = found
  const open = !hasEnded(found.status)
  const form = findForm(found.form)
  if (!form) throw new Error(`case ${found.reference} names a form that no longer exists`)
  return {
    reference: found.reference,
    form: found.form,
    status: found.status,
    registerNumber: found.registerNumber,
    office: officeName(found, municipality),
    receivedAt: found.receivedAt,
    effectiveAt: clock.effectiveAt,
    targetAt: clock.targetAt,
    dueAt: clock.dueAt,
    resultDueAt: found.resultDueAt,
    contactedAt: found.contactedAt,
    explanation: derivePromise(clockOf(found, form, calendar)).explanation,
    timeline: timelineOf(found, municipality),
    messages: [],
    files: [],
    can: { reply: open, withdraw: open, reopen: mayReopen(found), rate: mayRate(found) },
  }
}

const officeName = ({ office }: ServiceCase, { offices }: Municipality) =>
  (office && Object.hasOwn(offices, office) && offices[office]?.name) || null

const isSpam = ({ history }: ServiceCase) => {
  const last = history.findLast((entry) => entry.kind === 'closed')
  return last?.kind === 'closed' && last.outcome === 'spam'
}

const mayReopen = (found: ServiceCase) => ['done', 'closed', 'not-in-power'].includes(found.status) && !isSpam(found)

const mayRate = (found: ServiceCase) =>
  hasEnded(found.status) &&
  !['withdrawn', 'duplicate'].includes(found.status) &&
  !isSpam(found) &&
  !found.history.some((entry) => entry.kind === 'rated')
