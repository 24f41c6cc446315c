import type { z } from 'zod'
import type { ratingSent } from '#schemas/bodies.ts'
import type { ServiceCase } from '#schemas/case.ts'
import type { HistoryEntry } from '#schemas/history.ts'
import type { Rating } from '#schemas/rating.ts'
import type { Answers } from '#schemas/rules/answers.ts'
import { survey } from '#schemas/survey.ts'
import { parseAnswers } from '../parse-submission.ts'
import type { Codes, Messages, Ratings } from '../ports.ts'
import { currentCycle } from '../promise/cycle.ts'
import { givenFor } from '../reach.ts'
import { Refusal } from '../refusal.ts'
import { endedAt, isRated } from '../standing-rating.ts'
import { scoresIn } from '../statistics/count-ratings.ts'
import { canOf } from '../status.ts'
import { type Asked, type FollowUpPorts, followUp } from './follow-up.ts'

export type RatePorts = FollowUpPorts & { readonly ratings: Ratings }

/** Of a score that is no higher the head of the office is told. */
const LOW = 2

/** A citizen says how a matter that has ended was handled, once an ending. */
export async function rate(asked: Asked<z.output<typeof ratingSent>>, ports: RatePorts) {
  const { body } = await followUp(
    asked,
    async (found, { now }) => {
      if (isRated(found)) throw new Refusal('already-rated')
      if (!canOf(found, now).rate) throw new Refusal('not-now')
      const { value: answers, errors } = parseAnswers(survey, asked.body.answers)
      if (errors.length > 0) throw new Refusal('invalid-answers', { errors })

      // One whose writer died before the fact was written may stand there; what was said first is kept.
      await ports.ratings.put(ratingOf(found, answers, ports.codes))
      const at = now.toISOString()
      const isLow = scoresIn(answers).some(([, score]) => score <= LOW)
      return [
        { kind: 'rated', at, ...(isLow && { isLow }) },
        ...(await callBack(found, { answers, at }, ports.messages)),
      ]
    },
    ports,
  )
  return { status: 201 as const, body }
}

function ratingOf(found: ServiceCase, answers: Answers, codes: Codes): Rating {
  const { municipality, form, office, concerns, submissionId, history } = found
  const apart = Object.entries(answers).filter(([name]) => !survey.contacts.includes(name))
  return {
    id: codes.digest({ rated: currentCycle(history).number }, submissionId),
    municipality,
    form,
    office,
    concerns,
    endedAt: endedAt(found),
    answers: Object.fromEntries(apart),
  }
}

/** Whoever asks to be contacted writes to the office by that, under their own name. */
async function callBack(
  { reference, history }: ServiceCase,
  { answers, at }: { readonly answers: Answers; readonly at: string },
  messages: Messages,
): Promise<readonly HistoryEntry[]> {
  const contact = givenFor('email', survey, answers) ?? givenFor('phone', survey, answers)
  if (contact === undefined) return []
  const messageId = `rating-${currentCycle(history).number}`
  const text = `ขอให้เจ้าหน้าที่ติดต่อกลับ / Please contact me: ${contact}`
  await messages.put({ reference, messageId, from: 'citizen', text, at, by: 'citizen' })
  return [{ kind: 'citizen.wrote', at, messageId }]
}
