import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dynamoAllowances } from '#functions/adapters/dynamo-allowances.ts'
import { dynamoArrivals } from '#functions/adapters/dynamo-arrivals.ts'
import { linePush } from '#functions/adapters/line-push.ts'
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

describe('pushes by LINE', () => {
  const { pushes, services } = pushServices(openClock(), openStore(undefined))
  const asked: { url: string | undefined; authorization: string | undefined }[] = []
  let status: number | undefined
  let message = 'trouble'
  const server = createServer(async (request, response) => {
    const { url, headers } = request
    asked.push({ url, authorization: headers.authorization })
    const call = { operation: 'Push', input: JSON.parse((await buffer(request)).toString()), needs: [] }
    // Of a call the sink reads nothing but its headers.
    const answer = await services.line.run(call, { headers } as Parameters<typeof services.line.run>[1])
    response.writeHead(status ?? answer.status).end(status ? JSON.stringify({ message }) : answer.body)
  })
  beforeAll(() => new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening)))
  afterAll(() => void server.close())

  const settings = async () => ({
    line: {
      base: `http://127.0.0.1:${(server.address() as AddressInfo).port}/line`,
      municipalities: { namoungpet: { token: 'of-namoungpet', groups: { works: 'C1' } } },
    },
  })
  const send = (to = 'namoungpet/works', key = crypto.randomUUID()) =>
    linePush(settings).send({ to, text: 'มีเรื่องถึงกองช่าง', key })

  pushContract(async () => ({
    push: linePush(settings),
    to: 'namoungpet/works',
    arrived: async () => pushes.map(({ text }) => text),
  }))

  test('go to the group of the office, with the token of its municipality', async () => {
    await send()
    expect(asked.at(-1)).toEqual({ url: '/line/v2/bot/message/push', authorization: 'Bearer of-namoungpet' })
    expect(pushes.at(-1)).toMatchObject({ channel: 'line', to: 'C1' })
  })

  test.each(['namoungpet/health', 'chonglom/works', 'constructor/works'])(
    'to %s are off, since nobody entered a group',
    async (to) => {
      const before = asked.length
      expect(await send(to)).toBe('off')
      expect(asked).toHaveLength(before)
    },
  )

  test.each([
    [500, 'trouble', 'unknown'],
    [429, 'You are being rate limited', 'later'],
    [429, 'You have reached your monthly limit.', 'exhausted'],
    [400, 'The property, to, is invalid', 'rejected'],
    [401, 'Authentication failed', 'rejected'],
  ])('that are answered %i "%s" are %s', async (code, words, outcome) => {
    status = code
    message = words
    expect(await send()).toBe(outcome)
    status = undefined
  })

  test('to a service that nobody reaches can be made later', async () => {
    const nowhere = async () => ({ line: { ...(await settings()).line, base: 'http://line.invalid' } })
    expect(await linePush(nowhere).send({ to: 'namoungpet/works', text: 'x', key: 'y' })).toBe('later')
  })
})
