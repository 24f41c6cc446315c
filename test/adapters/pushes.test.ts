import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dynamoAllowances } from '#functions/adapters/dynamo-allowances.ts'
import { dynamoArrivals } from '#functions/adapters/dynamo-arrivals.ts'
import { linePush } from '#functions/adapters/line-push.ts'
import { smsGateway } from '#functions/adapters/sms-gateway.ts'
import { openClock } from '#local/clock.ts'
import { pushServices } from '#local/gateway/pushes.ts'
import { openStore } from '#local/store.ts'
import { emulatedTable } from '#test/support/emulator.ts'
import { memoryAllowances, memoryArrivals, memoryPush } from '#test/support/memory-pushes.ts'
import { allowancesContract, arrivalsContract, pushContract } from '#test/support/push-contracts.ts'

const table = emulatedTable()

describe('arrivals in memory', () => arrivalsContract(async () => memoryArrivals()))
describe('arrivals in DynamoDB', () => arrivalsContract(async () => dynamoArrivals(await table())))
describe('allowances in memory', () => allowancesContract(async () => memoryAllowances()))
describe('allowances in DynamoDB', () => allowancesContract(async () => dynamoAllowances(await table())))
describe('pushes in memory', () =>
  pushContract(async () => {
    const push = memoryPush()
    return { push, to: 'namoungpet/works', arrived: async () => push.pushed().map(({ text }) => text) }
  }))

type Asked = { readonly url: string | undefined; readonly authorization: string | undefined; readonly key: unknown }

/** The sink of the console behind a server of its own; while `says` stands, that is its answer to everything. */
function sinkOf(service: 'line' | 'sms') {
  const { pushes, services } = pushServices(openClock(), openStore(undefined))
  const asked: Asked[] = []
  const sink = { pushes, asked, says: undefined as { status: number; message: string } | undefined, base: () => '' }
  const server = createServer(async (request, response) => {
    const { url, headers } = request
    asked.push({ url, authorization: headers.authorization, key: headers['idempotency-key'] })
    const call = { operation: 'Push', input: JSON.parse((await buffer(request)).toString()), needs: [] }
    // Of a call the sink reads nothing but its headers.
    const answer = await services[service].run(call, { headers } as Parameters<typeof services.line.run>[1])
    const { status, message } = sink.says ?? {}
    response.writeHead(status ?? answer.status).end(status ? JSON.stringify({ message }) : answer.body)
  })
  sink.base = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/${service}`
  beforeAll(() => new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening)))
  afterAll(() => void server.close())
  return sink
}

describe('pushes by LINE', () => {
  const sink = sinkOf('line')
  const settings = async () => ({
    line: { base: sink.base(), municipalities: { namoungpet: { token: 'of-namoungpet', groups: { works: 'C1' } } } },
  })
  const send = (to = 'namoungpet/works', key = crypto.randomUUID()) =>
    linePush(settings).send({ to, text: 'มีเรื่องถึงกองช่าง', key })

  pushContract(async () => ({
    push: linePush(settings),
    to: 'namoungpet/works',
    arrived: async () => sink.pushes.map(({ text }) => text),
  }))

  test('go to the group of the office, with the token of its municipality', async () => {
    await send()
    expect(sink.asked.at(-1)).toMatchObject({ url: '/line/v2/bot/message/push', authorization: 'Bearer of-namoungpet' })
    expect(sink.pushes.at(-1)).toMatchObject({ channel: 'line', to: 'C1' })
  })

  test.each(['namoungpet/health', 'chonglom/works', 'constructor/works'])(
    'to %s are off, since nobody entered a group',
    async (to) => {
      const before = sink.asked.length
      expect(await send(to)).toBe('off')
      expect(sink.asked).toHaveLength(before)
    },
  )

  test.each([
    [500, 'trouble', 'unknown'],
    [429, 'You are being rate limited', 'later'],
    [429, 'You have reached your monthly limit.', 'exhausted'],
    [400, 'The property, to, is invalid', 'rejected'],
    [401, 'Authentication failed', 'rejected'],
  ])('that are answered %i "%s" are %s', async (status, message, outcome) => {
    sink.says = { status, message }
    expect(await send()).toBe(outcome)
    sink.says = undefined
  })

  test('to a service that nobody reaches can be made later', async () => {
    const nowhere = async () => ({ line: { ...(await settings()).line, base: 'http://line.invalid' } })
    expect(await linePush(nowhere).send({ to: 'namoungpet/works', text: 'x', key: 'y' })).toBe('later')
  })
})

describe('SMS by a gateway', () => {
  const sink = sinkOf('sms')
  const settings = async () => ({ sms: { url: `${sink.base()}/messages`, token: 'secret' } })
  const send = (key = `NMP-7K3F-9QXD/message.${crypto.randomUUID()}`) =>
    smsGateway(settings).send({ to: '+66812345678', text: 'รหัสเรื่อง NMP-7K3F-9QXD', key })

  pushContract(async () => ({
    push: smsGateway(settings),
    to: '+66812345678',
    arrived: async () => sink.pushes.map(({ text }) => text),
  }))

  test('are posted with the token, and with the key by which the gateway knows a repeat', async () => {
    await send('NMP-7K3F-9QXD/receipt')
    expect(sink.asked.at(-1)).toEqual({
      url: '/sms/messages',
      authorization: 'Bearer secret',
      key: 'NMP-7K3F-9QXD/receipt',
    })
    expect(sink.pushes.at(-1)).toMatchObject({ channel: 'sms', to: '+66812345678' })
  })

  test.each([
    [202, 'accepted'],
    [409, 'accepted'],
    [422, 'rejected'],
    [402, 'exhausted'],
    [429, 'later'],
    [503, 'later'],
    [500, 'unknown'],
    [504, 'unknown'],
    [400, 'off'],
    [401, 'off'],
    [404, 'off'],
  ])('that are answered %i are %s', async (status, outcome) => {
    sink.says = { status, message: '' }
    expect(await send()).toBe(outcome)
    sink.says = undefined
  })

  test('are off while the secret names no gateway', async () => {
    const before = sink.asked.length
    expect(await smsGateway(async () => ({})).send({ to: '+66812345678', text: 'x', key: 'y' })).toBe('off')
    expect(sink.asked).toHaveLength(before)
  })

  test('to a gateway that nobody reaches can be sent later', async () => {
    const nowhere = async () => ({ sms: { url: 'http://sms.invalid', token: 'secret' } })
    expect(await smsGateway(nowhere).send({ to: '+66812345678', text: 'x', key: 'y' })).toBe('later')
  })
})
