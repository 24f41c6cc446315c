import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda'

type Asked = {
  readonly method?: string
  readonly cookie?: string
  readonly origin?: string
  readonly form?: Readonly<Record<string, string>>
  readonly query?: string
  readonly proto?: string
  readonly edge?: string
}
type Handler = (event: APIGatewayProxyEventV2, context: Context) => Promise<APIGatewayProxyStructuredResultV2>

export const edgeSecret = async () => ({ current: 'only the edge knows' })
const host = 'khamrong.example'

/** Asks a staff page as API Gateway would; a `form` makes it a POST from our own page. */
export function ask(handler: unknown, asked: Asked = {}) {
  const { method, cookie, form, query = '' } = asked
  const event = {
    rawPath: '/staff',
    rawQueryString: query,
    queryStringParameters: Object.fromEntries(new URLSearchParams(query)),
    headers: headersOf(asked),
    ...(cookie !== undefined && { cookies: [cookie] }),
    requestContext: { http: { method: method ?? (form ? 'POST' : 'GET') } },
    ...(form && { body: Buffer.from(String(new URLSearchParams(form))).toString('base64') }),
    isBase64Encoded: form !== undefined,
  }
  return (handler as Handler)(event as unknown as APIGatewayProxyEventV2, {} as Context)
}

/** An empty `origin` is none. */
function headersOf({ proto = 'https', origin = `${proto}://${host}`, edge = 'only the edge knows', form }: Asked) {
  const shared = { 'x-khamrong-edge': edge, 'x-khamrong-host': host, 'x-forwarded-proto': proto }
  if (!form) return shared
  const posted = { ...shared, 'content-type': 'application/x-www-form-urlencoded' }
  return origin === '' ? posted : { ...posted, origin }
}
