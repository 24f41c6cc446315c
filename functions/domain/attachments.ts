import { attachmentLimits, attachmentType } from '#schemas/attachments.ts'
import { check } from '#schemas/rules/check.ts'
import { fill, type Text } from '#schemas/text.ts'
import { uploadTexts } from '#schemas/texts/upload.ts'
import type { Part } from './part.ts'
import type { FieldError } from './refusal.ts'

type Attachment = { readonly name: string; readonly size: number; readonly type: string }

/** The announced files, each known type and size, together within the limits; a name typed by a citizen is never echoed. */
export function parseAttachments(raw: readonly unknown[]): Part<readonly Attachment[]> {
  const parsed = raw.map(parseAttachment)
  const value = parsed.flatMap((part) => part.value)
  return { value, errors: [...limitErrors(raw.length, value), ...parsed.flatMap((part) => part.errors)] }
}

function limitErrors(count: number, known: readonly Attachment[]): FieldError[] {
  const bytes = known.reduce((sum, { size }) => sum + size, 0)
  if (count > attachmentLimits.count) return [{ field: 'files', message: uploadTexts['error.notYet'] }]
  if (bytes <= attachmentLimits.bytes) return []
  const mb = Math.ceil(bytes / 1_048_576)
  return [{ field: 'files', message: fill(uploadTexts['error.tooLarge'], { mb }) }]
}

function parseAttachment(raw: unknown, index: number): Part<readonly Attachment[]> {
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

const textOf = (value: unknown) => (typeof value === 'string' ? value : '')

const blame = (index: number, part: string, message: Text | false): FieldError[] =>
  message
    ? [
        {
          field: `files.${index}.${part}`,
          message: fill(message, { name: { th: `ไฟล์ที่ ${index + 1}`, en: `file ${index + 1}` } }),
        },
      ]
    : []
