import type { CaseFile, FileFault } from '#schemas/case-file.ts'
import type { Verdict } from '#schemas/file-events.ts'
import type { Count } from '../ports.ts'
import { arrived } from './arrived.ts'
import { changeFile, type FileChange, type FilePorts } from './change-files.ts'
import type { CleanFiles, Quarantine, Redraw } from './file-ports.ts'
import { type Inspected, inspect } from './inspect.ts'
import { namedBy } from './slots.ts'

export type JudgePorts = FilePorts & {
  readonly quarantine: Quarantine
  readonly clean: Pick<CleanFiles, 'put'>
  readonly redraw: Redraw
  /** A new name for the clean copy of an upload, the same each time it is asked for. */
  readonly cleanKey: (key: string, versionId: string) => string
  readonly count: Count
}
type Judged = { readonly key: string; readonly versionId: string; readonly verdict: Verdict }

/**
 * Takes an upload out of the quarantine: the clean copy is kept first, then the case names it, and the original is
 * deleted last, so that a worker killed in between leaves nothing that the next one does not finish.
 */
export async function judge({ key, versionId, verdict }: Judged, ports: JudgePorts) {
  const bytes = await ports.quarantine.read(key, versionId)
  // What is gone was dealt with before.
  if (!bytes) return
  const file = await arrived({ key, versionId, size: bytes.length }, ports)
  if (!file) return
  if (file.state === 'scanning') await settle(key, versionId, await outcomeOf(bytes, verdict, ports), ports)
  await ports.quarantine.remove(key, versionId)
}

const outcomeOf = (bytes: Uint8Array, verdict: Verdict, { redraw }: JudgePorts): Promise<Inspected> | Inspected =>
  verdict === 'clean' ? inspect(bytes, redraw) : { fault: 'unsafe' }

async function settle(key: string, versionId: string, outcome: Inspected, ports: JudgePorts) {
  if ('fault' in outcome) {
    await changeFile(namedBy(key), rejection(outcome.fault), ports)
    return ports.count('FilesRejected', { reason: outcome.fault })
  }
  const { bytes, type, redrawn } = outcome
  const cleanKey = ports.cleanKey(key, versionId)
  await ports.clean.put(cleanKey, bytes, type)
  const clean = { key: cleanKey, type, size: bytes.length, redrawn }
  await changeFile(namedBy(key), acceptance(clean), ports)
  return ports.count('FilesReady', { service: 'files' })
}

/** What has been settled once stays so, however often it is judged. */
export const rejection =
  (fault: FileFault) =>
  (file: CaseFile, now: Date): FileChange | undefined =>
    file.state === 'scanning'
      ? {
          file: { ...file, state: 'rejected', fault },
          fact: { kind: 'file.rejected', at: now.toISOString(), fileId: file.fileId, fault },
        }
      : undefined

const acceptance =
  (clean: NonNullable<CaseFile['clean']>) =>
  (file: CaseFile, now: Date): FileChange | undefined =>
    file.state === 'scanning'
      ? {
          file: { ...file, state: 'ready', type: clean.type, size: file.upload?.size ?? file.size, clean },
          fact: { kind: 'file.ready', at: now.toISOString(), fileId: file.fileId },
        }
      : undefined
