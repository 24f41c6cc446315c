import { type Answers, nested } from '#schemas/rules/answers.ts'
import type { FieldFault } from '#schemas/rules/check-leaves.ts'
import { fillOne } from '#schemas/text.ts'
import { callPatiently, nothing, type Reply } from './call.ts'
import { type Complaint, clearComplaints, showComplaints } from './complaints.ts'
import type { Draft } from './draft.ts'
import type { Attached } from './extras.ts'
import type { FilingData } from './filing-data.ts'
import { keepReceipt } from './kept-receipt.ts'
import { problemIn } from './problem.ts'
import type { prover } from './proof.ts'
import type { readerOf } from './reader.ts'
import { showRefusal } from './refusal.ts'

type Inputs = readonly (readonly [string, FormDataEntryValue])[]
type Filing = {
  readonly form: HTMLFormElement
  readonly data: FilingData
  readonly check: ReturnType<typeof readerOf>
  readonly draft: Draft
  readonly proof: ReturnType<typeof prover>
  readonly attached: Attached | undefined
}

/** What sends a form when it is pressed: checks, sends, and says what came of it; one press at a time. */
export function sender({ form, data, check, draft, proof, attached }: Filing) {
  let busy = false
  return async () => {
    if (busy) return
    busy = true
    clearComplaints()
    showProgress(data.words.sending)
    // A part of the script that a bad line lost is like any other answer that did not come.
    await send([...new FormData(form)]).catch(() => showRefusal(nothing, form, data, draft))
    showProgress()
    busy = false
  }

  async function send(inputs: Inputs) {
    const { answers, faults } = check(inputs)
    const chosen = await attached?.()
    const files = await chosen?.announced()
    const complaints = [...complaintsOf(faults, data), ...(chosen?.faults() ?? [])]
    if (complaints.length) return showComplaints(complaints, data)

    const body = { ...bodyOf(inputs, answers), files }
    const reply = await file({ ...body, submissionId: draft.idFor(body) })
    const address = keepReceipt(reply.body, data.locale)
    if (!address) return showRefusal(reply, form, data, draft)
    await chosen?.keep(reply.body)
    draft.forget()
    location.assign(address)
  }

  async function file(body: object) {
    const reply = await attempt(body)
    if (problemIn(reply.body).reason !== 'challenge-failed') return reply
    await proof.renew()
    return attempt(body)
  }

  async function attempt(body: object): Promise<Reply> {
    const challenge = await proof.ready()
    if (!('solutions' in challenge)) return challenge
    return callPatiently(`/api/${data.municipality}/requests`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...body, challenge }, withoutGaps),
    })
  }
}

/** A row that was left empty is none. */
const withoutGaps = (_: string, value: Partial<unknown[]> | null) => value?.flat?.(0) ?? value

/** All inputs besides the answers are named by their place in the body; degrees are the numbers among them. */
function bodyOf(inputs: Inputs, answers: Answers) {
  const besides = inputs
    .filter(([name, value]) => value !== '' && !name.startsWith('answers.'))
    .map(([name, value]) => [name, name.startsWith('location.') ? Number(value) : String(value)] as const)
  return { ...nested(besides), answers }
}

const complaintsOf = (faults: readonly FieldFault[], { errors, labels, locale }: FilingData): Complaint[] =>
  faults.map(({ field, fault: { text, values } }) => ({
    field,
    message: fillOne(errors[text] ?? '', { label: labels[field] ?? '', ...values }, locale),
  }))

/** Without words: the wait is over. */
function showProgress(sending = '') {
  document.getElementById('progress')?.replaceChildren(sending)
  document.querySelector('[type=submit]')?.setAttribute('aria-disabled', `${!!sending}`)
}
