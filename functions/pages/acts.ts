import { type RatePorts as Ports, rate } from '../domain/citizen/rate.ts'
import { reopen } from '../domain/citizen/reopen.ts'
import { withdraw } from '../domain/citizen/withdraw.ts'
import { writeMessage } from '../domain/citizen/write-message.ts'
import { Refusal } from '../domain/refusal.ts'
import { status } from '../domain/status.ts'
import { bodyOf } from './body.ts'
import { messageIdOf } from './message-id.ts'

type Asked = Parameters<typeof status>[0]
/** The inputs of the form that was posted. */
export type Sent = Pick<URLSearchParams, 'get' | 'getAll' | 'has' | 'entries'>
type Act = (asked: Asked, sent: Sent, ports: Ports) => ReturnType<typeof status> | ReturnType<typeof rate>

/** The survey itself is looked at only. */
export const SURVEY = 'survey'

const textOf = (sent: Sent) => sent.get('text') ?? ''

/** What the forms on the page of a case do, by the `act` that each of them names; a form without one only looks. */
const acts: Readonly<Record<string, Act>> = {
  '': (asked, _, ports) => status(asked, ports),
  messages: (asked, sent, ports) => {
    const [text, files] = [textOf(sent), sent.getAll('files')]
    const messageId = messageIdOf(sent.get('messageId') ?? '', text)
    return writeMessage({ ...asked, body: { messageId, text, ...(files.length > 0 && { files }) } }, ports)
  },
  withdraw: (asked, _, ports) => withdraw({ ...asked, body: undefined }, ports),
  reopen: (asked, sent, ports) => reopen({ ...asked, body: { text: textOf(sent) } }, ports),
  [SURVEY]: (asked, _, ports) => status(asked, ports),
  rate: (asked, sent, ports) => rate({ ...asked, body: { answers: answersIn(sent) } }, ports),
}

const answersIn = (sent: Sent) => (bodyOf([...sent.entries()])['answers'] ?? {}) as Readonly<Record<string, unknown>>

/** Does what a form asks for and answers where the case stands then. */
export function act(asked: Asked, sent: Sent, ports: Ports) {
  const name = sent.get('act') ?? ''
  const wanted = Object.hasOwn(acts, name) && acts[name]
  if (!wanted) throw new Refusal('malformed-request', { errors: [] })
  return wanted(asked, sent, ports)
}
