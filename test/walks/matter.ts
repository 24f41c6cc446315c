import { randomUUID } from 'node:crypto'
import { rate } from '#functions/domain/citizen/rate.ts'
import { reopen } from '#functions/domain/citizen/reopen.ts'
import { withdraw } from '#functions/domain/citizen/withdraw.ts'
import { writeMessage } from '#functions/domain/citizen/write-message.ts'
import { act } from '#functions/domain/desk/act.ts'
import { deskVersion } from '#functions/domain/desk/desk-version.ts'
import { status } from '#functions/domain/status.ts'
import { submit } from '#functions/domain/submit.ts'
import { submission } from '#schemas/bodies.ts'
import type { PromisePolicy } from '#schemas/form.ts'
import { namoungpet } from '#schemas/municipalities/namoungpet.ts'
import type { Officer } from '#schemas/staff.ts'
import { aSubmission, complaintAnswers } from '#test/support/builders.ts'
import { somchai, type Walk } from './walk.ts'

type Changes = Readonly<Record<string, unknown>>

type Filing = {
  readonly answers?: Changes
  readonly locale?: 'th' | 'en'
  /** What tables call it. */
  readonly name?: string
  readonly promise?: PromisePolicy
}

/** Files a complaint in the present minute: what its citizen may do with it from then on, and its officers. */
export async function file({ ports, work, names }: Walk, { answers, locale = 'th', name, promise }: Filing = {}) {
  const sent = aSubmission({ answers: complaintAnswers(answers), locale })
  const routes = promise ? [{ form: 'complaint', office: 'works', promise } as const] : namoungpet.routes
  const body = submission.parse({ ...sent, challenge: await ports.solve(sent.submissionId) })
  const { body: receipt } = await submit(
    { municipality: { ...namoungpet, routes }, origin: 'https://e.example', body },
    ports,
  )
  const { reference, trackingCode: code } = receipt
  if (name) names.set(reference, name)
  await work()
  const by = { municipality: namoungpet, reference, code, viewer: '203.0.113.7' }

  async function kept() {
    const found = await ports.cases.find(reference)
    if (!found) throw new Error('the case is gone')
    return found
  }

  return {
    reference,
    receipt,
    kept,
    kinds: async () => (await kept()).history.map(({ kind }) => kind),
    /** What the citizen's page says. */
    page: async () => (await status(by, ports)).body,
    withdraw: () => withdraw({ ...by, body: {} }, ports),
    write: (text: string) => writeMessage({ ...by, body: { messageId: randomUUID(), text } }, ports),
    reopen: (text: string) => reopen({ ...by, body: { text } }, ports),
    rate: (scores: Changes) => rate({ ...by, body: { answers: { scores } } }, ports),
    /** An officer posts a form of the case's page; answers `done`, or what else came of it. */
    async act(action: string, typed: Readonly<Record<string, string>>, officer: Officer = somchai) {
      const version = deskVersion(await kept())
      const done = await act({ officer, reference, typed: { action, version, ...typed }, now: ports.world.now }, ports)
      await work()
      return done.is
    },
  }
}
export type Matter = Awaited<ReturnType<typeof file>>
