import type { CaseFile, UploadedVersion } from '#schemas/case-file.ts'
import { changeFile, type FileChange, type FilePorts } from './change-files.ts'
import type { Quarantine } from './file-ports.ts'
import { namedBy } from './slots.ts'

type Ports = FilePorts & { readonly quarantine: Quarantine }
type Arrived = UploadedVersion & { readonly key: string }

/** Takes note of an upload; the first one that is heard of counts, and every other is deleted unseen. */
export async function arrived({ key, versionId, size }: Arrived, ports: Ports): Promise<CaseFile | undefined> {
  const file = await changeFile(namedBy(key), arrival({ versionId, size }), ports)
  if (file?.upload?.versionId === versionId) return file
  await ports.quarantine.remove(key, versionId)
  return undefined
}

/** A swept slot takes what comes late all the same: better that than a photo lost. */
const arrival =
  (upload: UploadedVersion) =>
  (file: CaseFile, now: Date): FileChange | undefined =>
    file.state === 'expected' || file.state === 'swept'
      ? { file: { ...file, state: 'scanning', upload: { ...upload, arrivedAt: now.toISOString() } } }
      : undefined
