import type { Matter, MatterData } from '#schemas/matter.ts'
import { fillOne } from '#schemas/text.ts'
import { type Act, actForm } from './act-form.ts'
import { callPatiently, type Reply } from './call.ts'
import { messageIds } from './message-ids.ts'
import { show } from './parts.ts'
import { problemIn } from './problem.ts'

type Opened = {
  readonly reference: string
  readonly code: string
  readonly data: MatterData
  /** Shows the matter as it stands after an act. */
  readonly redraw: (matter: Matter) => void
}

/** Lets the reader of a matter write to the office, withdraw and reopen; what was typed stays until it is kept. */
export function wireActs(opened: Opened) {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-act]')) {
    const act = actForm(form)
    const send = sender(act, opened)
    // Replaces the one of the code before, where another code was typed.
    form.onsubmit = (event) => {
      event.preventDefault()
      void send()
    }
  }
}

/** Offers what may be done as the matter stands. */
export function showActs({ can, messages }: Matter) {
  show('reply', can.reply)
  show('withdraw', can.withdraw)
  show('reopen', can.reopen)
  show('noMessages', can.reply && messages.length === 0)
}

/** What sends one act when it is pressed; one press at a time. */
function sender(act: Act, opened: Opened) {
  const ids = messageIds()
  let busy = false
  return async () => {
    if (busy) return
    busy = true
    await attempt(act, ids, opened)
    busy = false
  }
}

async function attempt(act: Act, ids: ReturnType<typeof messageIds>, opened: Opened) {
  const { data, redraw } = opened
  act.clear()
  const { value: text, fault } = act.typed()
  if (fault) return act.complain(fillOne(data.faults[fault.text] ?? '', { ...fault.values }, data.locale), true)

  act.wait(data.words.sending)
  const messageId = act.name === 'messages' ? ids.of(String(text)) : undefined
  const reply = await post(act, { text, messageId }, opened)
  act.wait('')
  if (!isKept(reply)) return act.complain(reasonOf(reply, data), reply.status === 422)
  ids.spend()
  redraw(reply.body as Matter)
  act.finish()
}

/** What is undefined in the body is not sent. */
const post = ({ name }: Act, body: object, { reference, code, data }: Opened) =>
  callPatiently(`/api/${data.municipality}/requests/${reference}/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${code}` },
    body: JSON.stringify(body),
  })

const isKept = ({ status, body }: Reply) => status === 200 && body !== undefined

function reasonOf({ body }: Reply, { words, locale }: MatterData) {
  const { errors, message } = problemIn(body)
  const said = errors?.[0]?.message ?? message
  return navigator.onLine ? (said?.[locale] ?? words.tryAgain) : words.offline
}
