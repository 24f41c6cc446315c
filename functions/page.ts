import middy from '@middy/core'
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import { type Reason, reasons } from '#schemas/reasons.ts'
import { Refusal } from './domain/refusal.ts'
import { atTheDoor, type Door } from './door.ts'
import { problem } from './problem.ts'

/** What a page is asked for: the reference in its address, and the language. */
export type PageAsked = { readonly reference: string; readonly locale: 'th' | 'en' }
export type PageAnswer = { readonly status: number; readonly html: string }

const headers = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex, nofollow',
}

/** Puts a page behind API Gateway; a refusal is a small page of its own with the status of the JSON path. */
export function page<Ports>(action: (asked: PageAsked, ports: Ports) => Promise<PageAnswer>, ports: Ports, door: Door) {
  return middy<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>()
    .before(atTheDoor(door))
    .onError((request) => {
      if (!(request.error instanceof Refusal)) return
      const { reason } = request.error
      request.response = { ...problem(request.error), headers, body: refusalPage(reason) }
    })
    .handler(async (event) => {
      const { status, html } = await action(
        {
          reference: event.pathParameters?.['reference'] ?? '',
          locale: event.queryStringParameters?.['lang'] === 'en' ? 'en' : 'th',
        },
        ports,
      )
      return { statusCode: status, headers, body: html }
    })
}

const refusalPage = (reason: Reason) => {
  const { th, en } = reasons[reason].message
  return `<!doctype html><html lang="th"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${th}</title></head><body><main><h1>${th}</h1><p lang="en">${en}</p><p><a href="/">หน้าแรก / Home</a></p></main></body></html>`
}
