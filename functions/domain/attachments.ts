import { attachmentLimits, attachmentType } from '#schemas/attachments.ts'
import { check } from '#schemas/rules/check.ts'
import { fill, type Text } from '#schemas/text.ts'
import { uploadTexts } from '#schemas/texts/upload.ts'
import type { Part } from './part.ts'
import type { FieldError } from './refusal.ts'

/** A file as a browser announces it, in bytes. */
export type Announced = { readonly name: string; readonly size: number; readonly type: string }

/** How many files and bytes a case may still have. */
export type Room = { readonly count: number; readonly bytes: number }

/** The announced files, each known type and size, together within the limits; a name typed by a citizen is never echoed. */
export function parseAttachments(raw: readonly unknown[]): Part<readonly Announced[]> {
  const parsed = raw.map(parseAttachment)
  const value = parsed.flatMap((part) => part.value)
  const bytes = attachmentLimits.bytes - value.reduce((sum, { size }) => sum + size, 0)
  const faults = limitFaults({ count: attachmentLimits.count - raw.length, bytes })
  return { value, errors: [...faults, ...parsed.flatMap((part) => part.errors)] }
}

/** What is wrong where less than nothing is left of the files and bytes that a case may have. */
export function limitFaults({ count, bytes }: Room): FieldError[] {
  if (count < 0) return [{ field: 'files', message: fill(uploadTexts['error.tooMany'], { n: -count }) }]
  if (bytes >= 0) return []
  const mb = Math.ceil((attachmentLimits.bytes - bytes) / 1_048_576)
  return [{ field: 'files', message: fill(uploadTexts['error.tooLarge'], { mb }) }]
}

/** One announced file at its place in a list. */
export function parseAttachment(raw: unknown, index: number): Part<readonly Announced[]> {
  const file = typeof raw === 'object' && raw !== null ? (raw as Readonly<Record<string, unknown>>) : {}
  const name = check({ kind: 'line', min: 1, max: 150 }, file['name'] ?? '')
  const type = attachmentType(textOf(file['type']), textOf(file['name']))
  const size = file['size']

  const errors = [
    ...blame(index, 'name', name.value === undefined && uploadTexts['error.malformed']),
    ...blame(index, 'size', sizeFault(size)),
    ...blame(index, 'type', !type && uploadTexts['error.type']),
  ]
  if (errors.length > 0 || !type) return { value: [], errors }
  return { value: [{ name: String(name.value), size: Number(size), type }], errors }
}

function sizeFault(size: unknown): Text | false {
  if (size === 0) return uploadTexts['error.empty']
  return Number.isSafeInteger(size) && Number(size) > 0 ? false : uploadTexts['error.malformed']
}

/** What a file is called in answers: never by the name that somebody typed. */
export const nthFile = (index: number): Text => ({ th: `ไฟล์ที่ ${index + 1}`, en: `file ${index + 1}` })

const textOf = (value: unknown) => (typeof value === 'string' ? value : '')

const blame = (index: number, part: string, message: Text | false): FieldError[] =>
  message
    ? [
        {
          field: `files.${index}.${part}`,
          message: fill(message, { name: nthFile(index) }),
        },
      ]
    : []
