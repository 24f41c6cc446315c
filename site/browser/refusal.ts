import { isUnwell, type Reply } from './call.ts'
import { showComplaints } from './complaints.ts'
import type { Draft } from './draft.ts'
import type { FilingData } from './filing-data.ts'
import { type Problem, problemIn } from './problem.ts'

/** Says why a form was not taken and what to do; nothing that was typed is touched. */
export function showRefusal(reply: Reply, form: HTMLFormElement, data: FilingData, draft: Draft) {
  const problem = problemIn(reply.body)
  // The page that answers a plain post is filled in as this one is, and has the texts that are in force by now.
  if (problem.reason === 'text-changed') return form.submit()
  const mayHaveArrived = isUnwell(reply)
  if (!mayHaveArrived) draft.renew()
  const complaints = (problem.errors ?? []).map(({ field, message }) => ({ field, message: message[data.locale] }))
  showComplaints(
    complaints,
    data,
    complaints[0] ? undefined : headingOf(problem, data),
    mayHaveArrived ? contacts() : '',
  )
}

function headingOf({ reason, message }: Problem, { errors, locale }: FilingData) {
  if (!navigator.onLine) return errors.offline
  if (message) return message[locale]
  // Only what came of the proof of work here has a reason and no words.
  return reason ? errors.challenge : errors.tryAgain
}

/** Other ways to reach the office. */
const contacts = () => (document.getElementById('down') as HTMLTemplateElement).content.cloneNode(true)
