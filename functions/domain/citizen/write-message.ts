import type { z } from 'zod'
import type { citizenMessage } from '#schemas/bodies.ts'
import type { ServiceCase } from '#schemas/case.ts'
import type { Message } from '#schemas/message.ts'
import { fill } from '#schemas/text.ts'
import { uploadTexts } from '#schemas/texts/upload.ts'
import { nthFile } from '../attachments.ts'
import { Refusal } from '../refusal.ts'
import { canOf } from '../status.ts'
import { type Asked, type FollowUpPorts, followUp } from './follow-up.ts'
import { readText } from './read-text.ts'

/** More would be a conversation that a telephone call ends sooner. */
const MOST = 100

/** A citizen writes to the office; the same message again changes nothing. */
export const writeMessage = (asked: Asked<z.output<typeof citizenMessage>>, ports: FollowUpPorts) =>
  followUp(
    asked,
    async (found, { now }) => {
      const { messageId } = asked.body
      const text = readText(asked.body.text)
      const files = filesIn(found, asked.body.files)
      const isNamed = found.history.some((entry) => 'messageId' in entry && entry.messageId === messageId)
      if (!isNamed && !hasRoom(found, now)) throw new Refusal('not-now')

      const { reference } = found
      const at = now.toISOString()
      const written = { reference, messageId, from: 'citizen', text, ...(files.length > 0 && { files }), at } as const
      const { standing } = await ports.messages.put({ ...written, by: 'citizen' })
      if (!isSame(standing, text, files)) throw new Refusal('submission-id-reused')
      return isNamed ? [] : [{ kind: 'citizen.wrote', at, messageId }]
    },
    ports,
  )

const isSame = (standing: Message | undefined, text: string, files: readonly string[]) =>
  standing === undefined ||
  (standing.text === text && standing.from === 'citizen' && String(standing.files ?? []) === String(files))

/** The files that go with a message; each must have had its slot in this case. */
function filesIn(found: ServiceCase, files: readonly string[] = []) {
  const errors = files.flatMap((fileId, index) =>
    found.files.some((file) => file.fileId === fileId)
      ? []
      : [{ field: `files.${index}`, message: fill(uploadTexts['error.unknown'], { name: nthFile(index) }) }],
  )
  if (errors.length > 0) throw new Refusal('invalid-answers', { errors })
  return [...new Set(files)]
}

const hasRoom = (found: ServiceCase, now: Date) =>
  canOf(found, now).reply && found.history.filter(({ kind }) => kind === 'citizen.wrote').length < MOST
