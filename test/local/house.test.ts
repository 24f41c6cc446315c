import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, startFixture, writeFixture } from './fixture.ts'

type Row = Record<string, unknown>

const fixture = writeFixture()
let house: House

beforeAll(async () => {
  house = await startFixture(fixture.root)
})

afterAll(async () => {
  await house.close()
  fixture.remove()
})

const rows = async (path: string) => (await house.api('GET', path)) as Row[]
const add = (body: Row) => house.post('/api/m/notes', { action: 'add', ...body })

test('the edge serves the site and its function rewrites addresses', async () => {
  const about = await fetch(`${house.url}/about/`)
  const missing = await fetch(`${house.url}/nowhere`)
  const moved = await fetch(`${house.url}/old`, { redirect: 'manual' })

  expect(await about.text()).toBe('<h1>About</h1>')
  expect(about.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(about.headers.get('x-frame-options')).toBe('DENY')
  expect(about.headers.get('strict-transport-security')).toBeNull()
  expect(missing.status).toBe(404)
  expect([moved.status, moved.headers.get('location')]).toEqual([301, '/new'])
})

test('a text is compressed for those who accept it, and HEAD has no body', async () => {
  const page = await fetch(`${house.url}/`, { headers: { 'accept-encoding': 'br' } })
  const head = await fetch(`${house.url}/about/`, { method: 'HEAD' })

  expect(page.headers.get('content-encoding')).toBe('br')
  expect(Number(page.headers.get('content-length'))).toBeLessThan(200)
  expect(await page.text()).toContain('Hello Hello')
  expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, '14', ''])
})

test('a folder above the site is never served', async () => {
  const { status } = await fetch(`${house.url}/%2e%2e/%2e%2e/cdk.out/manifest.json`)

  expect(status).toBe(404)
})

test('a function sees an HTTP API event, the viewer, the origin secret, and nothing of this machine', async () => {
  const headers = { 'x-local-viewer': '203.0.113.9', cookie: 'a=1; b=2' }
  const answer = await fetch(`${house.url}/api/x%20y/notes?q=1&q=2`, { headers })
  const { event, secret, zone, home } = (await answer.json()) as Row & {
    event: Row & { headers: Row; requestContext: Row }
  }

  expect(event).toMatchObject({
    version: '2.0',
    routeKey: '$default',
    rawPath: '/api/x y/notes',
    rawQueryString: 'q=1&q=2',
    queryStringParameters: { q: '1,2' },
    cookies: ['a=1', 'b=2'],
  })
  expect(event.headers['x-viewer-address']).toBe('203.0.113.9')
  expect(event.headers['x-local-viewer']).toBeUndefined()
  expect(event.headers['x-origin-secret']).toBe(secret)
  expect(String(secret)).toHaveLength(32)
  expect([zone, home]).toEqual(['UTC', null])
})

test('a note travels from the API through the table and the queue to a mail and a metric', async () => {
  const answer = await add({ id: 'first', to: 'reader@example.test' })
  await house.api('POST', 'settle', { schedules: false })

  expect(answer.status).toBe(201)
  expect(await rows('tables/Notes')).toContainEqual({ pk: 'first', due: 'today', done: 1 })
  expect(await rows('mails')).toContainEqual(
    expect.objectContaining({ to: ['reader@example.test'], subject: 'first', text: 'สวัสดี', html: '<p>สวัสดี</p>' }),
  )
  const metric = { namespace: 'Khamrong', name: 'Done', dimensions: { service: 'worker' }, value: 1, unit: 'Count' }
  expect(await rows('metrics')).toContainEqual(expect.objectContaining(metric))
})

test('a failed condition brings the item along, as DynamoDB does', async () => {
  await add({ id: 'twice' })
  const second = await add({ id: 'twice' })

  expect(second.status).toBe(409)
  expect(await second.json()).toMatchObject({ name: 'ConditionalCheckFailedException', item: { pk: { S: 'twice' } } })
})

test('a call that the role does not allow is denied and shown', async () => {
  const answer = await house.post('/api/m/notes', { action: 'remove', id: 'x' })

  expect(await answer.json()).toEqual({ name: 'AccessDeniedException' })
  expect(await rows('calls')).toContainEqual(
    expect.objectContaining({
      function: 'api/notes',
      action: 'dynamodb:DeleteItem',
      resource: 'arn:aws:dynamodb:ap-southeast-7:000000000000:table/Notes',
      decision: 'deny',
    }),
  )
})

test('an AWS call after the answer is denied: Lambda would have frozen it', async () => {
  await house.post('/api/m/notes', { action: 'late', id: 'x' })

  await expect
    .poll(() => rows('calls'))
    .toContainEqual(expect.objectContaining({ action: 'dynamodb:GetItem', decision: 'deny' }))
})

test('a crash answers as the API does, and is written down', async () => {
  const answer = await house.post('/api/m/notes', { action: 'crash' })

  expect([answer.status, await answer.json()]).toEqual([500, { message: 'Internal Server Error' }])
  expect(JSON.stringify(await rows('logs?function=api/notes'))).toContain('a bug')
})

test('a killed function answers 500, and the next call finds a new one', async () => {
  const waiting = house.post('/api/m/notes', { action: 'wait' })
  const killed = async () =>
    ((await house.api('POST', 'crash', { function: 'api/notes' })) as { killed: number }).killed
  await expect.poll(killed).toBeGreaterThan(0)
  await expect.poll(async () => ((await killed()) === 0 ? (await waiting).status : 0)).toBe(500)

  expect((await add({ id: 'after-the-crash' })).status).toBe(201)
})

test('a message that keeps failing ends in the dead letters and can be brought back', async () => {
  await add({ id: 'poison', fail: true })
  await house.api('POST', 'settle', { schedules: false })
  const [dead] = await rows('queues')
  const moved = await house.api('POST', 'queues/Work/redrive')
  await house.api('POST', 'settle', { schedules: false })

  expect(dead).toMatchObject({ name: 'Work', visible: 0, inFlight: 0, deadLetters: 1 })
  expect(moved).toEqual({ moved: 1 })
  expect(await rows('queues')).toEqual([
    expect.objectContaining({ name: 'Work', visible: 0, inFlight: 0, deadLetters: 1 }),
  ])
})

test('settle fires every schedule once and ends delays', async () => {
  await house.api('POST', 'settle', { schedules: false })
  await add({ id: 'delayed', delay: 900 })
  const [waiting] = await rows('queues')
  const settled = await house.api('POST', 'settle', {})

  expect(waiting).toMatchObject({ visible: 0, inFlight: 0, delayed: 1 })
  expect(settled).toEqual({ invocations: 2, messages: 1 })
  expect(JSON.stringify(await rows('logs?function=api/notes')).match(/fired at/g)).toHaveLength(1)
})

test('a frozen clock rules Date in every function and stands still', async () => {
  await house.api('PUT', 'clock', { now: '2030-01-02T03:04:05Z' })
  const answer = await add({ id: 'in-2030' })
  const clock = await house.api('GET', 'clock')
  await house.api('PUT', 'clock', { now: null })

  expect(await answer.json()).toMatchObject({ at: '2030-01-02T03:04:05.000Z' })
  expect(clock).toEqual({ now: '2030-01-02T03:04:05.000Z', frozen: true })
  expect(await house.api('GET', 'clock')).toMatchObject({ frozen: false })
})

test('a fault is answered as often as asked, and the SDK tries again', async () => {
  await house.api('PUT', 'faults', [
    { service: 'dynamodb', operation: 'PutItem', error: 'InternalServerError', times: 1 },
  ])
  const retried = await add({ id: 'retried' })
  await house.api('PUT', 'faults', [{ service: 'dynamodb', operation: 'PutItem', error: 'AccessDenied' }])
  const refused = await add({ id: 'refused' })
  await house.api('DELETE', 'faults')

  expect(retried.status).toBe(201)
  expect(await refused.json()).toEqual({ name: 'AccessDenied' })
})

test('a lost answer: the call was done, the connection is cut', async () => {
  await house.api('PUT', 'faults', [{ service: 'dynamodb', operation: 'PutItem', when: 'after', times: 1 }])
  const answer = await add({ id: 'lost' })

  expect(await answer.json()).toMatchObject({ name: 'ConditionalCheckFailedException', item: { pk: { S: 'lost' } } })
})

test('the console refuses what it cannot read, and has a page', async () => {
  const wrong = await fetch(`${house.url}/_local/api/clock`, { method: 'PUT', body: '{"now":"soon"}' })
  const page = await fetch(`${house.url}/_local/`)

  expect(wrong.status).toBe(400)
  expect(await page.text()).toContain('<h1>')
})
