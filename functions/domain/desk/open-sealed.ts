import type { Officer } from '#schemas/staff.ts'
import { type DenialPorts, noteDenial } from '../audits.ts'
import type { KnownCase } from '../known-case.ts'
import type { Cases } from '../ports.ts'
import { Refusal } from '../refusal.ts'
import { type Seal, sealedPaths } from '../seal.ts'
import type { Faults, Typed } from './deed.ts'
import { oneLine, writing } from './read.ts'
import { seenCase } from './seen-case.ts'
import { type StandInPorts, whoMay } from './stand-in.ts'

export type OpenPorts = DenialPorts & StandInPorts & { readonly cases: Cases; readonly seal: Pick<Seal, 'open'> }
type Asked = {
  readonly officer: Officer
  readonly reference: string
  /** The path of the answer, and why it has to be read. */
  readonly typed: Typed
  readonly now: Date
}
export type Opened = { readonly known: KnownCase; readonly path: string } & (
  | { readonly text: string; readonly reason: string }
  | { readonly faults: Faults }
)

/** A sealed answer whole, for whoever may read it and says why; that, and in whose place, is written down before it is opened. */
export async function openSealed({ officer, reference, typed, now }: Asked, ports: OpenPorts): Promise<Opened> {
  const known = await seenCase({ officer, reference, what: 'open-sealed', rights: ['open-sealed'], now }, ports)
  const { case: kept, form, absent } = known
  const reader = whoMay({ officer, absent }, 'open-sealed', kept)
  if (!reader) {
    await noteDenial({ officer, reason: 'no-right', what: 'open-sealed', of: kept.reference, now }, ports)
    throw new Refusal('unknown-request')
  }
  const path = sealedPaths(form).find((one) => one === typed['answer']) ?? ''
  const sealed = kept.sealed[path]
  if (!sealed) throw new Refusal('unknown-request')
  const read = writing(typed, 'reason', oneLine)
  if ('fault' in read) return { known, path, faults: { reason: read.fault } }

  const { municipality, submissionId } = kept
  const signed = {
    at: now.toISOString(),
    by: officer.id,
    ...(reader !== officer && { inPlaceOf: reader.id }),
    municipality,
  }
  const reason = read.value
  await ports.audits.add({ kind: 'opened', ...signed, of: kept.reference, answer: path, reason })
  return { known, path, reason, text: await ports.seal.open(sealed, { municipality, submissionId, path }) }
}
