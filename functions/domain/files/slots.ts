import { attachmentLimits } from '#schemas/attachments.ts'
import type { ServiceCase } from '#schemas/case.ts'
import type { CaseFile } from '#schemas/case-file.ts'
import type { Announced, Room } from '../attachments.ts'
import type { Codes } from '../ports.ts'
import type { Slot, UploadForm, Uploads } from './file-ports.ts'

/** A slot for a file; where a browser without a script announces nothing but its name, size and type are open. */
export const slotFor = (
  { name, size, type }: Pick<Announced, 'name'> & Partial<Announced>,
  fileId: string,
  now: Date,
): CaseFile => ({
  fileId,
  name,
  size: size ?? null,
  type: type ?? null,
  state: 'expected',
  givenAt: now.toISOString(),
})

/** The id of the file at a place of a request: derived, so that neither can be chosen nor guessed. */
export const fileIdOf = (codes: Codes, submissionId: string, request: string, place: number) =>
  codes.digest(['file', request, place], submissionId).slice(0, 22)

/** Files that count against the limits. */
export const liveFiles = (files: readonly CaseFile[]) =>
  files.filter(({ state }) => state !== 'rejected' && state !== 'swept')

/** Bytes that may still be announced, and files. */
export function roomIn(files: readonly CaseFile[]): Room {
  const live = liveFiles(files)
  const bytes = live.reduce((sum, { size, upload }) => sum + (upload?.size ?? size ?? 0), 0)
  return { count: attachmentLimits.count - live.length, bytes: attachmentLimits.bytes - bytes }
}

/** The key of a file in the quarantine; nothing in it was typed by anybody. */
export const keyOf = (reference: string, fileId: string) => `${reference}/${fileId}`

/** The reference and file that a key names. */
export function namedBy(key: string) {
  const [reference = '', fileId = ''] = key.split('/')
  return { reference, fileId }
}

/** Whether a key is one of ours: the scan puts an object of its own into the bucket to try it out. */
export const isOurs = ({ key }: { readonly key: string }) => key.includes('/')

export type Upload = UploadForm & { readonly fileId: string }

/** The form for each file that has not arrived, signed anew. */
export const formsFor = (
  kept: Pick<ServiceCase, 'reference' | 'files'>,
  files: readonly CaseFile[],
  uploads: Uploads,
) =>
  Promise.all(
    files
      .filter(({ state }) => state === 'expected')
      .map(async (file): Promise<Upload> => ({ fileId: file.fileId, ...(await uploads.form(slotOf(kept, file))) })),
  )

/** What is accepted in a slot: exactly what was announced, or whatever still finds room. */
export function slotOf(
  { reference, files }: Pick<ServiceCase, 'reference' | 'files'>,
  { fileId, size, type }: CaseFile,
) {
  const most = size ?? roomIn(files.filter((one) => one.fileId !== fileId)).bytes
  const slot: Slot = { key: keyOf(reference, fileId), least: size ?? 1, most, ...(type && { type }) }
  return slot
}
