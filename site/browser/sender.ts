import { type Answers, nested } from '#schemas/rules/answers.ts'
import type { FieldFault } from '#schemas/rules/check-leaves.ts'
import { fillOne } from '#schemas/text.ts'
import { callPatiently, type Reply } from './call.ts'
import { type Complaint, clearComplaints, showComplaints } from './complaints.ts'
import type { Draft } from './draft.ts'
import type { FilingData } from './filing-data.ts'
import { keepReceipt } from './kept-receipt.ts'
import { problemIn } from './problem.ts'
import type { prover } from './proof.ts'
import type { readerOf } from './reader.ts'
import { showRefusal } from './refusal.ts'

type Filing = {
  readonly form: HTMLFormElement
  readonly data: FilingData
  readonly check: ReturnType<typeof readerOf>
  readonly draft: Draft
  readonly proof: ReturnType<typeof prover>
}

/** What sends a form when it is pressed: checks, sends, and says what came of it; one press at a time. */
export function sender({ form, data, check, draft, proof }: Filing) {
  let busy = false
  return async () => {
    if (busy) return
    clearComplaints()
    const { answers, faults } = check(new FormData(form))
    if (faults.length) return showFaults(faults, data)

    busy = true
    showProgress(form, data.words.sending)
    const reply = await file(() => bodyOf(form, draft.submissionId(), answers))
    busy = false
    showProgress(form)
    const address = keepReceipt(reply.body, data.locale)
    if (!address) return showRefusal(reply, form, data, draft)
    draft.forget()
    location.assign(address)
  }

  async function file(body: () => object) {
    const reply = await attempt(body())
    if (reply.status !== 403 || problemIn(reply.body).reason !== 'challenge-failed') return reply
    await proof.renew()
    return attempt(body())
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
const withoutGaps = (_: string, value: unknown) => (Array.isArray(value) ? value.flat(0) : value)

/** All inputs besides the answers are named by their place in the body; degrees are the numbers among them. */
function bodyOf(form: HTMLFormElement, submissionId: string, answers: Answers) {
  const besides = [...new FormData(form)]
    .filter(([name, value]) => value !== '' && !name.startsWith('answers.'))
    .map(([name, value]) => [name, name.startsWith('location.') ? Number(value) : String(value)] as const)
  return { ...nested(besides), submissionId, answers }
}

function showFaults(faults: readonly FieldFault[], { errors, labels, locale }: FilingData) {
  const complaints: Complaint[] = faults.map(({ field, fault: { text, values } }) => ({
    field,
    message: fillOne(errors[text] ?? '', { label: labels[field] ?? '', ...values }, locale),
  }))
  showComplaints(fillOne(errors.summary ?? '', { n: faults.length }, locale), complaints, errors.prefix)
}

/** Without words: the wait is over. */
function showProgress(form: HTMLFormElement, sending = '') {
  const words = document.getElementById('progress')
  if (words) words.textContent = sending
  form.querySelector('[type=submit]')?.setAttribute('aria-disabled', String(sending !== ''))
}
