import type { ServiceCase } from '#schemas/case.ts'
import type { CaseFile } from '#schemas/case-file.ts'
import { nthFile } from '../attachments.ts'
import { changeCase, worldOf } from '../citizen/follow-up.ts'
import type { Calendars, Cases, Codes, Now, Rooms, Uploads } from '../ports.ts'
import { canOf } from '../status.ts'
import { withSlots } from './ask-for-slots.ts'
import type { UploadForm } from './file-ports.ts'
import { fileIdOf, roomIn, slotOf } from './slots.ts'

type Ports = {
  readonly cases: Cases
  readonly calendars: Calendars
  readonly codes: Codes
  readonly rooms: Rooms
  readonly uploads: Uploads
  readonly now: Now
}

/** Where the browser goes from the bucket, and the files with which it has been there already. */
type Way = { readonly redirect: string; readonly sent?: readonly string[] }

/**
 * A slot for one file of a browser without a script, which can say neither its size nor its type; where nothing came to
 * the last one, that one again. What was just sent counts, although nothing was heard of it yet: a second file in its
 * slot would be lost. Undefined where the case takes no more files.
 */
export async function blankSlot(
  found: ServiceCase,
  { redirect, sent = [] }: Way,
  ports: Ports,
): Promise<UploadForm | undefined> {
  const isBlank = (file: CaseFile) => isUnsaid(file) && !sent.includes(file.fileId)
  const room = roomIn(found.files.filter((file) => !isBlank(file)))
  if (!canOf(found, ports.now()).reply || room.count < 1 || room.bytes < 1) return undefined
  const place = found.files.length
  const blank = found.files.find(isBlank)
  const fileId = blank?.fileId ?? fileIdOf(ports.codes, found.submissionId, 'blank', place)
  const announced = { name: nthFile(place)[found.locale] }

  const wanted = [{ fileId, ...(!blank && { announced }) }]
  const changed = await changeCase(
    found,
    await worldOf(found, ports),
    (now, world) => withSlots(now, wanted, world),
    ports,
  )
  const file = changed.files.find((one) => one.fileId === fileId)
  return file && ports.uploads.form({ ...slotOf(changed, file), redirect })
}

/** Of the file nothing is known, not even whether it will come. */
export const isUnsaid = ({ size, state }: CaseFile) => size === null && state === 'expected'
