import { type ReplyChannel, replyChannel } from '#schemas/case.ts'
import type { Form } from '#schemas/form.ts'
import type { Municipality } from '#schemas/municipality.ts'
import { type Answers, answerAt } from '#schemas/rules/answers.ts'
import { cleanLine } from '#schemas/rules/clean.ts'
import { fill, type Text } from '#schemas/text.ts'
import { channelTexts } from '#schemas/texts/channels.ts'
import { errorTexts } from '#schemas/texts/errors.ts'
import type { Part } from './part.ts'
import { askedFor, givenFor, mobileFor } from './reach.ts'

type Address = {
  readonly asked: readonly string[]
  readonly given: unknown
  /** What to enter, where the words of the question do not say it. */
  readonly wanted?: Text
}
type AddressOf = (form: Form, answers: Answers) => Address

const by =
  (way: 'email' | 'phone'): AddressOf =>
  (form, answers) => ({ asked: askedFor(way, form), given: givenFor(way, form, answers) })

/** Where a channel leads to; paper is collected at the office and needs no address. */
const addressOf: Readonly<Record<ReplyChannel, AddressOf | undefined>> = {
  email: by('email'),
  phone: by('phone'),
  sms: (form, answers) => ({ asked: askedFor('phone', form), given: mobileFor(form, answers), wanted: mobile }),
  line: (_, answers) => ({ asked: ['lineId'], given: answerAt(answers, 'lineId') }),
  paper: undefined,
}
const mobile: Text = { th: 'เบอร์โทรศัพท์มือถือ', en: 'a mobile number' }
const label: Text = { th: 'ช่องทางตอบกลับ', en: 'reply channel' }

/** How the citizen wants the answer: as asked, else by e-mail, else by phone, else not at all. */
export function parseReplyChannel(
  raw: string | undefined,
  answers: Part<Answers>,
  municipality: Municipality,
  form: Form,
): Part<ReplyChannel | null> {
  const asked = cleanLine(raw ?? '')
  if (!asked) return { value: byDefault(form, answers.value), errors: [] }

  const channel = replyChannel.safeParse(asked).data
  if (!channel || !municipality.replyChannels.includes(channel))
    return faulty(fill(errorTexts['choice.one'], { label }))
  const address = addressOf[channel]?.(form, answers.value)
  if (!address || isGiven(address, answers)) return { value: channel, errors: [] }
  const missing = address.wanted ?? form.fields[address.asked[0] ?? '']?.label ?? label
  return faulty(fill(errorTexts.replyChannel, { channel: channelTexts[channel], label: missing }))
}

/** An address with a fault of its own was given: one complaint is enough. */
const isGiven = ({ asked, given }: Address, { errors }: Part<Answers>) =>
  given !== undefined || errors.some(({ field }) => asked.includes(field))

const byDefault = (form: Form, answers: Answers): ReplyChannel | null =>
  (['email', 'phone'] as const).find((way) => givenFor(way, form, answers) !== undefined) ?? null

const faulty = (message: Text): Part<null> => ({ value: null, errors: [{ field: 'replyChannel', message }] })
