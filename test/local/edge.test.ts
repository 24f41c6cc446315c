import { expect, test } from 'vitest'
import { chooseRoute } from '#local/edge/routes.ts'
import { compile, onRequest } from '#local/edge/viewer-function.ts'
import { readCron } from '#local/events/cron.ts'
import { readRate } from '#local/events/rate.ts'

const routes = [
  '$default',
  'GET /{proxy+}',
  'ANY /api/{m}',
  'GET /api/{m}',
  'GET /api/openapi.json',
  'GET /api/{m}/requests/{reference}',
  'POST /api/{m}/{rest+}',
].map((key) => ({ key, target: key }))
const chosen = (method: string, path: string) => chooseRoute(routes, method, path)

test.each([
  ['GET', '/api/openapi.json', 'GET /api/openapi.json', {}],
  ['GET', '/api/namoungpet', 'GET /api/{m}', { m: 'namoungpet' }],
  ['PUT', '/api/namoungpet', 'ANY /api/{m}', { m: 'namoungpet' }],
  ['GET', '/api/a/requests/NMP-1', 'GET /api/{m}/requests/{reference}', { m: 'a', reference: 'NMP-1' }],
  ['POST', '/api/a/b/c', 'POST /api/{m}/{rest+}', { m: 'a', rest: 'b/c' }],
  ['GET', '/somewhere/else', 'GET /{proxy+}', { proxy: 'somewhere/else' }],
  ['GET', '/api/a/', 'GET /{proxy+}', { proxy: 'api/a/' }],
  ['POST', '/nowhere', '$default', {}],
])('%s %s goes to %s', (method, path, key, parameters) => {
  expect(chosen(method, path)).toMatchObject({ route: { target: key }, parameters })
})

test('without a default nothing matches an unknown path', () => {
  expect(chooseRoute(routes.slice(2), 'POST', '/nowhere')).toBeUndefined()
})

const request = {
  method: 'GET',
  uri: '/a',
  query: 'x=1&y=2&x=3',
  headers: { cookie: 'c=1; d=2', host: 'h' },
  viewer: '::1',
  body: Buffer.alloc(0),
}

test('a viewer function sees CloudFront shapes and may change what goes on', async () => {
  const run = compile(
    `async function handler({ viewer, request }) {
       request.headers['x-seen'] = { value: [viewer.ip, request.cookies.d.value, request.querystring.x.multiValue.length].join() }
       delete request.cookies.c
       return { ...request, uri: '/b' }
     }`,
    () => undefined,
  )

  expect(await onRequest(run, request)).toMatchObject({
    uri: '/b',
    query: 'x=1&x=3&y=2',
    headers: { 'x-seen': '::1,2,2', cookie: 'd=2', host: 'h' },
  })
})

test('a viewer function may answer by itself', async () => {
  const code = `const handler = () => ({ statusCode: 404, headers: { 'content-type': { value: 'text/html' } }, body: 'gone' })`
  const answer = await onRequest(
    compile(code, () => undefined),
    request,
  )

  expect(answer).toEqual({ status: 404, headers: { 'content-type': 'text/html' }, body: Buffer.from('gone') })
})

const at = (iso: string) => Date.parse(iso)

test('cron is read in its time zone', () => {
  const eight = readCron('cron(30 8 * * ? *)', 'Asia/Bangkok')
  const weekdays = readCron('cron(0/15 8-16 ? * MON-FRI *)', 'UTC')

  expect(eight(at('2026-11-22T01:30:20Z'))).toBe(true)
  expect(eight(at('2026-11-22T08:30:00Z'))).toBe(false)
  expect(weekdays(at('2026-11-23T16:45:00Z'))).toBe(true)
  expect(weekdays(at('2026-11-22T16:45:00Z'))).toBe(false)
  expect(weekdays(at('2026-11-23T16:46:00Z'))).toBe(false)
})

test('rates are periods, and what cannot be read throws', () => {
  expect(readRate('rate(5 minutes)')).toBe(300_000)
  expect(readRate('cron(0 8 * * ? *)')).toBeUndefined()
  expect(() => readCron('cron(0 8 L * ? *)', 'UTC')).toThrow('L')
})
