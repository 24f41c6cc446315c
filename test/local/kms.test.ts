import { expect, test } from 'vitest'
import { kms } from '#local/gateway/kms.ts'
import { openStore, type Store } from '#local/store.ts'
import type { House, Resource } from '#local/template/house.ts'

const key = (name: string) => ({ name, arn: `arn:aws:kms:r:1:key/${name}` }) as Resource
const house = { all: () => [key('Vault'), key('Other')] } as unknown as House

/** Asks as a function would, over the wire format of AWS. */
function open(store: Store = openStore(undefined)) {
  const service = kms(house, store)
  return async (operation: string, input: object) => {
    const headers = { 'x-amz-target': `TrentService.${operation}` }
    const request = { headers, body: Buffer.from(JSON.stringify(input)) } as never
    const call = service.read(request)
    const { status, body } = await service.run(call, request)
    return { status, call, ...JSON.parse(String(body)) }
  }
}

const context = { municipality: 'namoungpet', purpose: 'citizen-id' }

test('a data key comes back from its ciphertext under the same context, in whatever order it is written', async () => {
  const ask = open()
  const { Plaintext, CiphertextBlob } = await ask('GenerateDataKey', { KeyId: 'Vault', EncryptionContext: context })

  const { purpose, municipality } = context
  const opened = await ask('Decrypt', { CiphertextBlob, EncryptionContext: { purpose, municipality } })

  expect(opened.Plaintext).toBe(Plaintext)
  expect(Buffer.from(Plaintext, 'base64')).toHaveLength(32)
})

test('another context, no context, or a changed byte opens nothing', async () => {
  const ask = open()
  const { CiphertextBlob } = await ask('GenerateDataKey', { KeyId: 'Vault', EncryptionContext: context })
  const bytes = Buffer.from(CiphertextBlob, 'base64')
  bytes.set([(bytes.at(-1) ?? 0) ^ 1], bytes.length - 1)

  const refused = await Promise.all([
    ask('Decrypt', { CiphertextBlob, EncryptionContext: { ...context, municipality: 'chonglom' } }),
    ask('Decrypt', { CiphertextBlob }),
    ask('Decrypt', { CiphertextBlob: bytes.toString('base64'), EncryptionContext: context }),
  ])

  expect(refused.map(({ __type }) => __type)).toEqual(Array(3).fill('InvalidCiphertextException'))
})

test('a call needs the right to the key that the ciphertext names, with its context as conditions', async () => {
  const ask = open()
  const { CiphertextBlob } = await ask('GenerateDataKey', { KeyId: 'Other', EncryptionContext: context })

  const { call } = await ask('Decrypt', { CiphertextBlob, EncryptionContext: context })

  expect(call.needs).toEqual([{ action: 'kms:Decrypt', resource: 'arn:aws:kms:r:1:key/Other' }])
  expect(call.context).toEqual({
    'kms:EncryptionContext:municipality': ['namoungpet'],
    'kms:EncryptionContext:purpose': ['citizen-id'],
    'kms:EncryptionContextKeys': ['municipality', 'purpose'],
  })
})

test('keys are made once per install', async () => {
  const values = new Map<string, unknown>()
  const store = {
    ...openStore(undefined),
    read: <T>(name: string) => values.get(name) as T | undefined,
    write: (name: string, value: unknown) => void values.set(name, value),
  }
  const { CiphertextBlob, Plaintext } = await open(store)('GenerateDataKey', { KeyId: 'Vault' })

  const opened = await open(store)('Decrypt', { CiphertextBlob })

  expect(opened.Plaintext).toBe(Plaintext)
})
