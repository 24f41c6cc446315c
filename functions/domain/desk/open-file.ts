import type { Officer } from '#schemas/staff.ts'
import type { DenialPorts } from '../audits.ts'
import type { Cases, CleanFiles } from '../ports.ts'
import { Refusal } from '../refusal.ts'
import { seenCase } from './seen-case.ts'
import type { StandInPorts } from './stand-in.ts'

type Ports = DenialPorts & StandInPorts & { readonly cases: Cases; readonly clean: Pick<CleanFiles, 'link'> }
type Asked = {
  readonly officer: Officer
  readonly reference: string
  readonly fileId: string
  readonly inline: boolean
  readonly now: Date
}

/** The address of a file of a case that this officer may see; only a picture that we drew anew is ever shown inline. */
export async function openFile({ fileId, inline, ...asking }: Asked, ports: Ports): Promise<string> {
  const { case: kept } = await seenCase({ ...asking, what: 'open' }, ports)
  const file = kept.files.find((one) => one.fileId === fileId)
  if (!file?.clean) throw new Refusal('unknown-request')
  const { key, redrawn } = file.clean
  return ports.clean.link({ key, name: file.name, inline: inline && redrawn })
}
