import type { z } from 'zod'
import type { citizenMessage } from '#schemas/bodies.ts'
import type { ServiceCase } from '#schemas/case.ts'
import type { Message } from '#schemas/message.ts'
import { Refusal } from '../refusal.ts'
import { canOf, type Ports } from '../status.ts'
import { type Asked, followUp } from './follow-up.ts'
import { readText } from './read-text.ts'

/** More would be a conversation that a telephone call ends sooner. */
const MOST = 100

/** A citizen writes to the office; the same message again changes nothing. */
export const writeMessage = (asked: Asked<z.output<typeof citizenMessage>>, ports: Ports) =>
  followUp(
    asked,
    async (found, { now }) => {
      const { messageId, files } = asked.body
      const text = readText(asked.body.text, files)
      const isNamed = found.history.some((entry) => 'messageId' in entry && entry.messageId === messageId)
      if (!isNamed && !hasRoom(found)) throw new Refusal('not-now')

      const { reference } = found
      const at = now.toISOString()
      const { standing } = await ports.messages.put({ reference, messageId, from: 'citizen', text, at, by: 'citizen' })
      if (!isSame(standing, text)) throw new Refusal('submission-id-reused')
      return isNamed ? [] : [{ kind: 'citizen.wrote', at, messageId }]
    },
    ports,
  )

const isSame = (standing: Message | undefined, text: string) =>
  standing === undefined || (standing.text === text && standing.from === 'citizen')

const hasRoom = (found: ServiceCase) =>
  canOf(found).reply && found.history.filter(({ kind }) => kind === 'citizen.wrote').length < MOST
