import type { CaseFile } from '#schemas/case-file.ts'
import { knownCase } from '../known-case.ts'
import { changeFile, type FileChange } from './change-files.ts'
import { type JudgePorts, judge, rejection } from './judge.ts'
import { GIVEN_UP_AFTER, isOver, nextLook } from './next-look.ts'
import { keyOf } from './slots.ts'

/** Looks after the files of a case of which nothing was heard: word of an arrival or of a verdict may be lost. */
export async function lookAfter(reference: string, ports: JudgePorts) {
  const { case: kept } = await knownCase(reference, ports)
  const now = ports.now()
  for (const file of kept.files) {
    const due = nextLook(file)
    if (due !== null && due <= now.toISOString()) await look(reference, file, ports)
  }
}

async function look(reference: string, { fileId, upload }: CaseFile, ports: JudgePorts) {
  const key = keyOf(reference, fileId)
  const newest = await ports.quarantine.newest(key)
  if (newest?.verdict) await judge({ key, versionId: newest.versionId, verdict: newest.verdict }, ports)
  if (upload) ports.count('QuarantineAgeSeconds', { service: 'files' }, ageOf(upload, ports.now()))
  const found = newest && { versionId: newest.versionId, size: newest.size }
  const file = await changeFile({ reference, fileId }, afterLook(found), ports)
  if (file?.state !== 'rejected' || !newest) return
  await ports.quarantine.remove(key, newest.versionId)
  ports.count('FilesRejected', { reason: 'unsafe' })
}

const ageOf = ({ arrivedAt }: NonNullable<CaseFile['upload']>, now: Date) =>
  (now.getTime() - Date.parse(arrivedAt)) / 1000

/** What becomes of a file that is still open after somebody looked: it has arrived unheard, is swept, or waits on. */
const afterLook =
  (found: Found) =>
  (file: CaseFile, now: Date): FileChange | undefined => {
    const looked = { ...file, lookedAt: now.toISOString() }
    if (file.state === 'scanning') return isAbandoned(file, now) ? rejection('unsafe')(looked, now) : { file: looked }
    return file.state === 'expected' ? { file: unheard(looked, found, now) } : undefined
  }

type Found = Pick<NonNullable<CaseFile['upload']>, 'versionId' | 'size'> | undefined

function unheard(file: CaseFile, found: Found, now: Date): CaseFile {
  if (found) return { ...file, state: 'scanning', upload: { ...found, arrivedAt: now.toISOString() } }
  return isOver(file, now) ? { ...file, state: 'swept' } : file
}

const isAbandoned = ({ upload }: CaseFile, now: Date) =>
  upload !== undefined && now.getTime() - Date.parse(upload.arrivedAt) >= GIVEN_UP_AFTER
