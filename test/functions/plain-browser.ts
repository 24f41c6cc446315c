import type { APIGatewayProxyEventV2, Context } from 'aws-lambda'
import { page } from '#functions/page.ts'
import { file } from '#functions/pages/file.ts'
import { receiptPage } from '#functions/pages/receipt-page.ts'
import { attributeOf, elementsIn, textIn, treeOf } from '#functions/pages/tree.ts'
import { answerTo } from '#test/support/answer.ts'
import { complaintAnswers } from '#test/support/builders.ts'
import type { memoryPorts } from '#test/support/memory.ts'

const door = { edgeSecret: async () => ({ current: 'edge' }) }
export type Ports = ReturnType<typeof memoryPorts>
export type Fields = Readonly<Record<string, string>>

/** A complaint as a browser posts it. */
export const filled = (changes: Fields = {}): Fields => ({
  form: 'complaint',
  locale: 'th',
  noticeVersion: '2569-1',
  ...Object.fromEntries(Object.entries(complaintAnswers()).map(([name, value]) => [`answers.${name}`, String(value)])),
  ...changes,
})

export const eventOf = (method: string, path: string, rest: object = {}) =>
  ({
    rawPath: path,
    requestContext: { http: { method } },
    headers: {
      'x-khamrong-edge': 'edge',
      'x-khamrong-host': 'e.example',
      'content-type': 'application/x-www-form-urlencoded',
    },
    ...rest,
  }) as unknown as APIGatewayProxyEventV2

export async function post(fields: Fields | string, ports: Ports, m = 'namoungpet') {
  const body = Buffer.from(new URLSearchParams(fields as Fields).toString()).toString('base64')
  const headers = { ...eventOf('POST', '').headers, 'x-khamrong-viewer': '203.0.113.5' }
  const event = eventOf('POST', `/api/${m}/requests`, { headers, pathParameters: { m }, body, isBase64Encoded: true })
  return readable(await page(file, ports, door)(event, {} as Context))
}

/** The page of a case, got or posted to. */
export async function open(ports: Ports, address: string, sent?: Fields) {
  const url = new URL(address, 'https://e.example')
  const [, , reference] = url.pathname.split('/')
  const event = eventOf(sent ? 'POST' : 'GET', url.pathname, {
    ...(reference && { pathParameters: { reference } }),
    queryStringParameters: Object.fromEntries(url.searchParams),
    ...(sent && { body: new URLSearchParams(sent).toString() }),
  })
  return readable(await page(receiptPage, ports, door)(event, {} as Context))
}

function readable({ statusCode: status, headers = {}, body = '' }: Awaited<ReturnType<ReturnType<typeof page>>>) {
  const all = elementsIn(treeOf(body))
  const named = (name: string) => all.filter((one) => attributeOf(one, 'name') === name)
  const at = (name: string, value: string) => all.find((one) => attributeOf(one, name) === value)
  return {
    status,
    headers,
    html: body,
    hidden: Object.fromEntries(
      all
        .filter((one) => attributeOf(one, 'type') === 'hidden')
        .map((one) => [attributeOf(one, 'name') ?? '', attributeOf(one, 'value') ?? '']),
    ),
    title: textIn(treeOf(body)).slice(0, 80),
    value: (name: string) =>
      named(name)[0] && (attributeOf(named(name)[0] as never, 'value') ?? textIn(named(name)[0] as never)),
    text: (attribute: string, value: string) => {
      const found = at(attribute, value)
      return found && attributeOf(found, 'hidden') === undefined ? textIn(found) : undefined
    },
  }
}

/** Both steps, as a browser takes them. */
export async function filing(ports: Ports, changes: Fields = {}) {
  const asked = await post(filled(changes), ports)
  const second = { ...asked.hidden, 'question.answer': String(answerTo(asked.html)) }
  return { asked, second, done: await post(second, ports) }
}
