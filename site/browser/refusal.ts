import { fillOne } from '#schemas/text.ts'
import type { Reply } from './call.ts'
import { showComplaints } from './complaints.ts'
import type { Draft } from './draft.ts'
import type { FilingData } from './filing-data.ts'
import { type Problem, problemIn } from './problem.ts'

/** Says why a form was not taken and what to do; nothing that was typed is touched. */
export function showRefusal(reply: Reply, form: HTMLFormElement, data: FilingData, draft: Draft) {
  const problem = problemIn(reply.body)
  // The page that answers a plain post is filled in as this one is, and has the texts that are in force by now.
  if (problem.reason === 'text-changed') return form.submit()
  if (problem.reason === 'submission-id-reused') draft.spend()
  const complaints = (problem.errors ?? []).map(({ field, message }) => ({ field, message: message[data.locale] }))
  const heading = headingOf(problem, complaints.length, data)
  showComplaints(heading, complaints, data.errors.prefix, isUnwell(reply) ? contacts() : undefined)
}

const isUnwell = ({ status }: Reply) => status === 0 || status === 429 || status >= 500

function headingOf({ reason, message }: Problem, n: number, { errors, locale }: FilingData) {
  if (n) return fillOne(errors.summary ?? '', { n }, locale)
  if (!navigator.onLine) return errors.offline ?? ''
  if (message) return message[locale]
  return (reason === 'challenge-failed' ? errors.challenge : errors.tryAgain) ?? ''
}

/** Other ways to reach the office. */
const contacts = () => (document.getElementById('down') as HTMLTemplateElement).content.cloneNode(true)
