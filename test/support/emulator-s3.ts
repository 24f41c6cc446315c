import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { S3Client } from '@aws-sdk/client-s3'
import { afterAll, beforeAll } from 'vitest'
import { openClock } from '#local/clock.ts'
import { openObjects } from '#local/gateway/objects.ts'
import { s3 } from '#local/gateway/s3.ts'
import { openStore } from '#local/store.ts'
import type { House } from '#local/template/house.ts'

const versioned = { VersioningConfiguration: { Status: 'Enabled' } }
const house = {
  all: () => [
    { name: 'quarantine', properties: versioned },
    { name: 'clean', properties: {} },
  ],
} as unknown as House

/** The local store of objects as its functions see it, for one test file. */
export function emulatedBuckets() {
  const objects = openObjects(house, undefined, openStore(undefined), openClock())
  const service = s3(new Map(), objects)
  const server = createServer(async (request, response) => {
    const { method = 'GET', headers } = request
    const url = new URL(request.url ?? '/', 'http://gateway')
    const asked = {
      service: 's3',
      region: '',
      accessKey: '',
      token: '',
      method,
      url,
      headers,
      body: await buffer(request),
    }
    const { status, headers: named, body } = await service.run(service.read(asked), asked)
    response.writeHead(status, named).end(method === 'HEAD' ? undefined : body)
  })
  let client: S3Client | undefined
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    client = new S3Client({
      endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      region: 'ap-southeast-7',
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    })
  })
  afterAll(() => {
    server.close()
    objects.close()
  })
  return () => {
    if (!client) throw new Error('the emulator has not started')
    return { client, objects }
  }
}
