import { beforeAll, describe, expect, test } from 'vitest'
import { aSubmission, complaintAnswers } from '#test/support/builders.ts'
import { faultOf, heal, inject, place } from '#test/support/faulty.ts'
import { type Grant, grants, isUsedBy } from '#test/support/grants.ts'
import { running } from '#test/support/running.ts'
import { explained } from './permissions-explained.ts'

const product = running()
const bangkok = (day: string, time: string) => new Date(`${day}T${time}:00+07:00`).toISOString()
/** Each door its own visitor, since a quota is counted by other calls the first time than later. */
const from = (visitor: number) => ({ 'x-local-viewer': `203.0.113.${visitor}` })
const postForm = (path: string, inputs: Record<string, string>, visitor: number) =>
  product().call(path, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...from(visitor) },
    body: new URLSearchParams(inputs).toString(),
  })

/** Files, repeats, and repeats with another version of the texts. */
async function filings() {
  const { post, challenge, status } = product()
  const sent = aSubmission({ answers: complaintAnswers({ email: 'bounce+1@simulator.amazonses.com' }) })
  const solved = { ...sent, challenge: await challenge(sent.submissionId) }
  const { body } = await post(solved)
  await post(solved)
  await post({ ...solved, noticeVersion: 'another' })
  const [reference, code] = [body['reference'] ?? '', body['trackingCode'] ?? '']
  await status(reference, code, from(1))
  for (let twice = 0; twice < 2; twice++) await status(reference, 'wrong', from(1))
  return { reference, code }
}

async function pages(reference: string, code: string) {
  await product().call('/nowhere')
  await product().call('/en/nowhere')
  for (const municipality of ['namoungpet', 'nowhere'])
    for (const locale of ['th', 'en'])
      await postForm(`/api/${municipality}/requests`, { form: 'complaint', locale, noticeVersion: '2569-1' }, 2)
  await product().call(`/r/${reference}`)
  await postForm(`/r/${reference}`, { code }, 3)
  for (let twice = 0; twice < 2; twice++) await postForm(`/r/${reference}`, { code: 'wrong' }, 3)
  await postForm('/r/', { reference: 'NMP-0000-0000', code: 'wrong' }, 3)
  await postForm('/r/', { reference: 'XXX-0000-0000', code: 'wrong' }, 3)
}

/** A lost announcement, throttled mails, and every step of a promise. */
async function promises() {
  const { file, setClock, settle } = product()
  await inject(product(), faultOf(place('api/submit', 'sqs:SendMessage'), 'cut'))
  await file()
  await inject(product(), faultOf(place('queue/case-opened', 'ses:SendEmail'), 'throttled', 1))
  await setClock(bangkok('2026-11-23', '09:20'))
  await settle()
  await inject(product(), faultOf(place('queue/timer-due', 'ses:SendEmail'), 'throttled', 1))
  await setClock(bangkok('2026-11-24', '08:30'))
  await settle()
  await heal(product())
}

describe('what each function of citizens, workers and clocks may do', () => {
  let calls: (Grant & { readonly decision: string })[] = []
  beforeAll(async () => {
    await product().setClock(bangkok('2026-11-23', '09:15'))
    for (const path of ['', '/challenge']) await product().call(`/api/namoungpet${path}`)
    await product().call('/api/openapi.json')
    const { reference, code } = await filings()
    await pages(reference, code)
    await promises()
    calls = await product().console('calls')
  })

  test('is enough: no call was denied', () => {
    expect(calls.length).toBeGreaterThan(50)
    expect(calls.filter(({ decision }) => decision !== 'allow')).toEqual([])
  })

  test('is not more than it does, but for what is explained', () => {
    const unused = grants()
      .filter(({ function: name }) => /^(api|queue|timer)\//.test(name))
      .filter((grant) => !calls.some(isUsedBy(grant)))
    const actions = new Set(explained.map(({ action }) => action))
    expect(unused.filter(({ action }) => !actions.has(action))).toEqual([])
  })

  test('is explained only where a grant is not used', () => {
    const given = new Set(grants().map(({ action }) => action))
    const called = new Set(calls.map(({ action }) => action))
    expect(explained.filter(({ action }) => !given.has(action) || called.has(action))).toEqual([])
  })
})
