import type { z } from 'zod'
import type { slotsAsked } from '#schemas/bodies.ts'
import type { ServiceCase } from '#schemas/case.ts'
import { fill } from '#schemas/text.ts'
import { uploadTexts } from '#schemas/texts/upload.ts'
import { type Announced, nthFile, parseAttachment } from '../attachments.ts'
import type { Part } from '../part.ts'
import type { Codes } from '../ports.ts'
import { Refusal } from '../refusal.ts'
import { fileIdOf } from './slots.ts'

/** One slot that is wanted: for a file announced now, or again for one that is known. */
export type Wanted = {
  readonly fileId: string
  readonly announced?: Pick<Announced, 'name'> & Partial<Announced>
}

/** Reads a request for slots, in its order; every fault is told at once. */
export function wantedIn(kept: ServiceCase, { requestId, files }: z.output<typeof slotsAsked>, codes: Codes) {
  const idAt = (place: number) => fileIdOf(codes, kept.submissionId, requestId, place)
  const parts = files.map((raw, place) => renewal(raw, place, kept) ?? announcement(raw, place, idAt(place)))
  const errors = parts.flatMap((part) => part.errors)
  if (errors.length > 0) throw new Refusal('invalid-answers', { errors })
  return parts.flatMap((part) => part.value)
}

function renewal(raw: unknown, place: number, { files }: ServiceCase): Part<readonly Wanted[]> | undefined {
  if (typeof raw !== 'object' || raw === null || !('fileId' in raw)) return undefined
  const file = files.find(({ fileId }) => fileId === raw.fileId)
  if (file) return { value: [{ fileId: file.fileId }], errors: [] }
  const message = fill(uploadTexts['error.unknown'], { name: nthFile(place) })
  return { value: [], errors: [{ field: `files.${place}.fileId`, message }] }
}

function announcement(raw: unknown, place: number, fileId: string): Part<readonly Wanted[]> {
  const { value, errors } = parseAttachment(raw, place)
  return { value: value.map((announced) => ({ fileId, announced })), errors }
}
