import type { APIGatewayProxyEventV2, Context } from 'aws-lambda'
import { describe, expect, test, vi } from 'vitest'
import { submit } from '#functions/domain/submit.ts'
import { endpoint } from '#functions/endpoint.ts'
import { api } from '#schemas/api.ts'
import { aSubmission, complaintAnswers } from '#test/support/builders.ts'
import { memoryPorts } from '#test/support/memory.ts'

const door = { edgeSecret: async () => ({ current: 'edge', previous: 'edge before' }) }

async function post(body: string, { ports = memoryPorts(), m = 'namoungpet', headers = {} } = {}) {
  const handler = endpoint(api.submit, submit, ports, door)
  const event = {
    headers: {
      'content-type': 'application/json',
      'x-khamrong-edge': 'edge',
      'x-khamrong-host': 'e.example',
      ...headers,
    },
    pathParameters: { m },
    body,
  }
  const answer = await handler(event as unknown as APIGatewayProxyEventV2, {} as Context)
  return { status: answer.statusCode, headers: answer.headers, problem: JSON.parse(answer.body ?? '{}') }
}
const filled = (changes = {}) => JSON.stringify(aSubmission(changes))
const deep = `${'{"a":'.repeat(9)}1${'}'.repeat(9)}`

describe('is refused in this order:', () => {
  test.each([
    ['not through the edge', filled(), { headers: { 'x-khamrong-edge': 'guess' } }, 403, 'not-through-the-front-door'],
    ['too large', ' '.repeat(131_073), { headers: { 'content-type': 'text/plain' } }, 413, 'too-large'],
    ['another type', 'x', { headers: { 'content-type': 'text/plain' }, m: 'nowhere' }, 415, 'unsupported-type'],
    ['another municipality', '{', { m: 'nowhere' }, 404, 'unknown-municipality'],
    ['a municipality named like an object member', '{}', { m: 'constructor' }, 404, 'unknown-municipality'],
    ['no JSON', '{', {}, 400, 'malformed-request'],
    ['an empty body', '', {}, 400, 'malformed-request'],
    ['too deep', deep, {}, 400, 'malformed-request'],
    ['another form', filled({ form: 'corruption' }), {}, 404, 'form-not-offered'],
    ['no proof of work', filled(), {}, 403, 'challenge-failed'],
  ])('%s', async (_, body, how, status, reason) => {
    const answer = await post(body, how)
    expect([answer.status, answer.problem.reason]).toEqual([status, reason])
    expect(answer.headers?.['content-type']).toBe('application/problem+json; charset=utf-8')
    expect(answer.problem).toMatchObject({ type: `/problems/${reason}`, status, message: { th: expect.any(String) } })
  })
})

test('every fault of the outer shape is named', async () => {
  const { problem } = await post(
    JSON.stringify({ ...aSubmission({ locale: 'fr', submissionId: 'x' }), extra: 1, answers: [] }),
  )
  expect(problem.errors.map(({ field }: { field: string }) => field).toSorted()).toEqual([
    'answers',
    'extra',
    'locale',
    'submissionId',
  ])
})

test('a changed notice tells the version in force', async () => {
  const ports = memoryPorts()
  const sent = aSubmission({ noticeVersion: 'old' })
  const { status, problem } = await post(JSON.stringify({ ...sent, challenge: await ports.solve(sent.submissionId) }), {
    ports,
  })
  expect([status, problem.reason, problem.noticeVersion]).toEqual([409, 'text-changed', '2569-1'])
})

test('what a citizen typed is neither echoed nor logged', async () => {
  const lines: string[] = []
  const log = vi.spyOn(console, 'log').mockImplementation((line) => void lines.push(String(line)))
  const ports = memoryPorts()
  const sent = aSubmission({
    answers: complaintAnswers({ phone: 'ความลับสุดยอด', subject: 'x' }),
    files: [{ name: 'ความลับสุดยอด.exe', size: 1, type: '' }],
  })

  const { status, problem } = await post(JSON.stringify({ ...sent, challenge: await ports.solve(sent.submissionId) }), {
    ports,
  })
  await post('{"ความลับสุดยอด', { ports })
  log.mockRestore()

  expect(status).toBe(422)
  expect(JSON.stringify(problem) + lines.join()).not.toContain('ความลับสุดยอด')
})

test('a service that fails for the moment is a 503 that says when to come back', async () => {
  const { Refusal } = await import('#functions/domain/refusal.ts')
  const ports = memoryPorts()
  const cases = { ...ports.cases, add: () => Promise.reject(new Refusal('try-again', { retryAfterSeconds: 2 })) }
  const sent = aSubmission()
  const answer = await post(JSON.stringify({ ...sent, challenge: await ports.solve(sent.submissionId) }), {
    ports: { ...ports, cases },
  })
  expect([answer.status, answer.headers?.['retry-after']]).toEqual([503, '2'])
})

test('a broken store fails the function, so that its alarm rings', async () => {
  const ports = memoryPorts()
  const cases = { ...ports.cases, add: () => Promise.reject(new Error('no table')) }
  const sent = aSubmission()
  const body = JSON.stringify({ ...sent, challenge: await ports.solve(sent.submissionId) })
  await expect(post(body, { ports: { ...ports, cases } })).rejects.toThrow('no table')
})
