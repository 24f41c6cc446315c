import { type ReplyChannel, replyChannel } from '#schemas/case.ts'
import type { Form } from '#schemas/form.ts'
import type { Municipality } from '#schemas/municipality.ts'
import { type Answers, answerAt } from '#schemas/rules/answers.ts'
import { cleanLine } from '#schemas/rules/clean.ts'
import { fill, type Text } from '#schemas/text.ts'
import { channelTexts } from '#schemas/texts/channels.ts'
import { errorTexts } from '#schemas/texts/errors.ts'
import type { Part } from './part.ts'

/** The answer that holds the address of a channel; paper is collected at the office and needs none. */
const addressOf: Readonly<Record<ReplyChannel, string | undefined>> = {
  email: 'email',
  phone: 'phone',
  sms: 'phone',
  line: 'lineId',
  paper: undefined,
}
const label: Text = { th: 'ช่องทางตอบกลับ', en: 'reply channel' }

/** How the citizen wants the answer: as asked, else by e-mail, else by phone, else not at all. */
export function parseReplyChannel(
  raw: string | undefined,
  answers: Part<Answers>,
  municipality: Municipality,
  form: Form,
): Part<ReplyChannel | null> {
  const asked = cleanLine(raw ?? '')
  if (!asked) return { value: byDefault(answers.value), errors: [] }

  const channel = replyChannel.safeParse(asked).data
  if (!channel || !municipality.replyChannels.includes(channel))
    return faulty(fill(errorTexts['choice.one'], { label }))
  const address = addressOf[channel]
  if (!address || isGiven(address, answers)) return { value: channel, errors: [] }
  return faulty(
    fill(errorTexts.replyChannel, { channel: channelTexts[channel], label: form.fields[address]?.label ?? label }),
  )
}

/** An address with a fault of its own was given: one complaint is enough. */
const isGiven = (address: string, { value, errors }: Part<Answers>) =>
  answerAt(value, address) !== undefined || errors.some(({ field }) => field === address)

const byDefault = (answers: Answers): ReplyChannel | null =>
  answerAt(answers, 'email') ? 'email' : answerAt(answers, 'phone') ? 'phone' : null

const faulty = (message: Text): Part<null> => ({ value: null, errors: [{ field: 'replyChannel', message }] })
