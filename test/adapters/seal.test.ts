import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { KMSClient } from '@aws-sdk/client-kms'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { kmsSeal } from '#functions/adapters/kms-seal.ts'
import type { Seal } from '#functions/domain/seal.ts'
import { kms } from '#local/gateway/kms.ts'
import { openStore } from '#local/store.ts'
import type { House } from '#local/template/house.ts'
import { memorySeal } from '#test/support/memory-seal.ts'

const place = { municipality: 'namoungpet', submissionId: '0b9c9a62-6a4c-4b1e-9a57-0d4d2b8f6a11', path: 'citizenId' }
const ID = '1101700123456'

/** What every seal must do, whatever it seals by. */
function sealContract(open: () => Seal) {
  test('what was sealed says nothing, and opens again in its place', async () => {
    const seal = open()

    const sealed = await seal.close(ID, place)

    expect(JSON.stringify(sealed)).not.toContain(ID)
    expect(await seal.open(sealed, place)).toBe(ID)
  })

  test('it opens in no other case, municipality or question', async () => {
    const seal = open()
    const sealed = await seal.close(ID, place)

    for (const other of [{ submissionId: 'another' }, { municipality: 'chonglom' }, { path: 'phone' }])
      await expect(seal.open(sealed, { ...place, ...other })).rejects.toThrow()
  })

  test('the same text is sealed differently each time', async () => {
    const seal = open()

    expect(await seal.close(ID, place)).not.toEqual(await seal.close(ID, place))
  })
}

describe('in memory', () => sealContract(memorySeal))

describe('by KMS', () => {
  const asked: string[] = []
  const house = { all: () => [{ name: 'Seal', arn: 'arn:aws:kms:r:1:key/Seal' }] } as unknown as House
  const service = kms(house, openStore(undefined))
  const server = createServer(async (request, response) => {
    const sent = { headers: request.headers, body: await buffer(request) } as never
    const call = service.read(sent)
    asked.push(call.operation)
    const { status, headers, body } = await service.run(call, sent)
    response.writeHead(status, headers).end(body)
  })
  const open = () => {
    const { port } = server.address() as AddressInfo
    const credentials = { accessKeyId: 'a', secretAccessKey: 'b' }
    return kmsSeal(new KMSClient({ endpoint: `http://127.0.0.1:${port}`, region: 'r', credentials }), 'Seal')
  }
  beforeAll(() => new Promise<void>((done) => server.listen(0, '127.0.0.1', done)))
  afterAll(() => void server.close())

  sealContract(open)

  test('many texts are sealed by one key, which is asked for once', async () => {
    asked.length = 0
    const seal = open()

    const [one, other] = [await seal.close(ID, place), await seal.close(ID, place)]

    expect(one.key).toBe(other.key)
    expect(asked).toEqual(['GenerateDataKey'])
  })
})
