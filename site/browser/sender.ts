import type { Answers } from '#schemas/rules/answers.ts'
import { checkLeaves, type FieldFault } from '#schemas/rules/check-leaves.ts'
import { fillOne } from '#schemas/text.ts'
import { callPatiently, type Reply } from './call.ts'
import { type Complaint, clearComplaints, showComplaints } from './complaints.ts'
import type { Draft } from './draft.ts'
import type { FilingData } from './filing-data.ts'
import { keepReceipt } from './kept-receipt.ts'
import { problemIn } from './problem.ts'
import type { prover } from './proof.ts'
import type { Reader } from './reader.ts'
import { showRefusal } from './refusal.ts'

type Filing = {
  readonly form: HTMLFormElement
  readonly data: FilingData
  readonly reader: Reader
  readonly draft: Draft
  readonly proof: ReturnType<typeof prover>
}

/** What sends a form when it is pressed: checks, sends, and says what came of it; one press at a time. */
export function sender({ form, data, reader, draft, proof }: Filing) {
  let busy = false
  return async () => {
    if (busy) return
    clearComplaints()
    const { questions, leaves } = reader.read(new FormData(form), data)
    const { answers, faults } = checkLeaves(questions, leaves, reader.check)
    if (faults.length) return showFaults(faults, data)

    busy = true
    showProgress(form, data.words.sending)
    const reply = await file(() => bodyOf(form, data, draft.submissionId(), answers))
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
      body: JSON.stringify({ ...body, challenge }),
    })
  }
}

function bodyOf(form: HTMLFormElement, { form: id, locale }: FilingData, submissionId: string, answers: Answers) {
  const typed = new FormData(form)
  return {
    submissionId,
    form: id,
    answers,
    locale,
    // Absent when nothing was chosen.
    replyChannel: typed.get('replyChannel') || undefined,
    noticeVersion: typed.get('noticeVersion'),
  }
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
