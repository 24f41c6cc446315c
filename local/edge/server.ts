import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { type EdgeRequest, type EdgeResponse, jsonMessage, type Serve } from './message.ts'

/** A little above the API's own limit, which then answers 413 itself. */
const mostRead = 10 * 1024 * 1024 + 1

/** Reads at most so much of a body; the rest is drained and forgotten. */
async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    if (length < mostRead) chunks.push(chunk)
    length += chunk.length
  }
  return Buffer.concat(chunks)
}

async function readRequest(request: IncomingMessage): Promise<EdgeRequest> {
  const { method = 'GET', url = '/', socket } = request
  const [uri = '/', ...query] = url.split('?')
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]))
  const viewer = headers['x-local-viewer'] ?? String(socket.remoteAddress).replace(/^::ffff:/, '')
  return { method, uri, query: query.join('?'), headers, viewer, body: await readBody(request) }
}

function write(request: IncomingMessage, response: ServerResponse, { status, headers, body }: EdgeResponse): void {
  const bodyless = status === 204 || status === 304
  response.writeHead(status, bodyless ? headers : { ...headers, 'content-length': body.length })
  response.end(bodyless || request.method === 'HEAD' ? undefined : body)
}

/** The site's port: `/_local/` is the console, everything else the distribution. */
export function openEdge(): { server: Server; serve: (site: Serve, console: Serve) => void } {
  const server = createServer()
  const serve = (site: Serve, console: Serve) =>
    void server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      readRequest(request)
        .then((read) => (/^\/_local(\/|$)/.test(read.uri) ? console(read) : site(read)))
        .catch((error: Error) => jsonMessage(502, error.message))
        .then((answer) => write(request, response, answer))
        .catch(() => request.socket.destroy())
    })
  return { server, serve }
}
