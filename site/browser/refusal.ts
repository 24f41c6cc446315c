import { fillOne } from '#schemas/text.ts'
import type { Reply } from './call.ts'
import { showComplaints } from './complaints.ts'
import type { Draft } from './draft.ts'
import type { FilingData } from './filing-data.ts'
import { type Problem, problemIn } from './problem.ts'

/** Says why a form was not taken and what to do; nothing that was typed is touched. */
export function showRefusal(reply: Reply, form: HTMLFormElement, data: FilingData, draft: Draft) {
  const problem = problemIn(reply.body)
  if (problem.reason === 'submission-id-reused') draft.spend()
  const version = form.elements.namedItem('noticeVersion') as HTMLInputElement
  if (problem.noticeVersion) version.value = problem.noticeVersion

  const complaints = (problem.errors ?? []).map(({ field, message }) => ({ field, message: message[data.locale] }))
  const more = problem.noticeVersion ? noticeLink(data) : unwell(reply) ? contacts() : undefined
  showComplaints(headingOf(problem, complaints.length, data), complaints, data.errors.prefix, more)
}

const unwell = ({ status }: Reply) => status === 0 || status === 429 || status >= 500

function headingOf({ reason, message }: Problem, n: number, { errors, locale }: FilingData) {
  if (n) return fillOne(errors.summary ?? '', { n }, locale)
  if (!navigator.onLine) return errors.offline ?? ''
  if (message) return message[locale]
  return (reason === 'challenge-failed' ? errors.challenge : errors.tryAgain) ?? ''
}

function noticeLink({ notice, words }: FilingData) {
  const link = document.createElement('a')
  link.href = notice
  link.target = '_blank'
  link.textContent = words.notice
  return link
}

/** Other ways to reach the office. */
const contacts = () => (document.getElementById('down') as HTMLTemplateElement).content.cloneNode(true)
