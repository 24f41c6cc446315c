import { submit } from '#functions/domain/submit.ts'
import { submission } from '#schemas/bodies.ts'
import { municipalities } from '#schemas/municipalities/index.ts'
import type { Municipality } from '#schemas/municipality.ts'
import { aSubmission } from './builders.ts'
import { memoryPorts } from './memory.ts'

/** The first municipality that offers a form. */
export function offering(form: string): Municipality {
  const found = municipalities.find(({ services }) => Object.hasOwn(services, form))
  if (!found) throw new Error(`no municipality offers the form ${form}`)
  return found
}

/** Files a form as its page would, with the proof of work. */
export async function fileForm(form: string, answers: unknown, changes: object = {}, ports = memoryPorts()) {
  const municipality = offering(form)
  const { notice, undertaking } = municipality
  const versions = { noticeVersion: notice.version, undertakingVersion: undertaking?.version }
  const sent = aSubmission({ form, answers, ...versions, ...changes })
  const body = submission.parse({ ...sent, challenge: await ports.solve(sent.submissionId) })
  return submit({ municipality, origin: 'https://e.example', body }, ports)
}

/** What a filing is refused for, by field; nothing when it is taken. */
export const faultsOf = (...filing: Parameters<typeof fileForm>): Promise<string[]> =>
  fileForm(...filing).then(
    () => [],
    (refusal) => refusal.details.errors.map(({ field }: { field: string }) => field),
  )
