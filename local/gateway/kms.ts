import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import type { Store } from '../store.ts'
import type { House, Resource } from '../template/house.ts'
import { answerJson, type Failure, failJson, type Input, readJson, type Service, unknownOperation } from './service.ts'

type Context = Record<string, string>
const invalid: Failure = { code: 'InvalidCiphertextException', message: 'The ciphertext or its context is not right.' }

/** What a ciphertext is bound to: the same pairs in whatever order. */
const bound = (context: Context = {}): Buffer => Buffer.from(JSON.stringify(Object.entries(context).sort()))

function wrap(key: Buffer, id: string, plain: Buffer, context: Context): Buffer {
  const [iv, name] = [randomBytes(12), Buffer.from(id)]
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(bound(context))
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()])
  return Buffer.concat([Buffer.from([name.length]), name, iv, cipher.getAuthTag(), sealed])
}

/** The id of the key that a ciphertext names, and the rest of it. */
function open(blob: Buffer): { id: string; iv: Buffer; tag: Buffer; sealed: Buffer } {
  const start = 1 + (blob[0] ?? 0)
  const [iv, tag, sealed] = [blob.subarray(start, start + 12), blob.subarray(start + 12, start + 28), start + 28]
  return { id: blob.subarray(1, start).toString(), iv, tag, sealed: blob.subarray(sealed) }
}

function unwrap(key: Buffer, { iv, tag, sealed }: ReturnType<typeof open>, context: Context): Buffer | undefined {
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, iv).setAAD(bound(context)).setAuthTag(tag)
    return Buffer.concat([decipher.update(sealed), decipher.final()])
  } catch {
    return undefined
  }
}

/** The template's keys; what they are made of is made once per install and never leaves here. */
export function kms(house: House, store: Store): Service {
  const made = store.read<Record<string, string>>('kms.json') ?? {}
  const keys = house.all('AWS::KMS::Key')
  for (const { name } of keys) made[name] ??= randomBytes(32).toString('base64')
  store.write('kms.json', made)
  const material = ({ name }: Resource) => Buffer.from(made[name] ?? '', 'base64')
  const find = ({ KeyId, CiphertextBlob }: Input) => {
    const wanted = KeyId ?? (CiphertextBlob && open(Buffer.from(CiphertextBlob, 'base64')).id)
    return keys.find(({ name, arn }) => wanted === name || wanted === arn)
  }
  const operations: Record<string, (key: Resource, input: Input) => unknown> = {
    DescribeKey: ({ name, arn }) => ({ KeyMetadata: { KeyId: name, Arn: arn, Enabled: true, KeyState: 'Enabled' } }),
    GenerateDataKey(key, { NumberOfBytes = 32, EncryptionContext }) {
      const plain = randomBytes(NumberOfBytes)
      const blob = wrap(material(key), key.name, plain, EncryptionContext)
      return { KeyId: key.arn, Plaintext: plain.toString('base64'), CiphertextBlob: blob.toString('base64') }
    },
    Decrypt(key, { CiphertextBlob, EncryptionContext }) {
      const plain = unwrap(material(key), open(Buffer.from(CiphertextBlob, 'base64')), EncryptionContext)
      return plain && { KeyId: key.arn, Plaintext: plain.toString('base64'), EncryptionAlgorithm: 'SYMMETRIC_DEFAULT' }
    },
  }
  return {
    read(request) {
      const { operation, input } = readJson(request)
      const pairs = Object.entries<string>(input.EncryptionContext ?? {})
      const context = Object.fromEntries(pairs.map(([name, value]) => [`kms:EncryptionContext:${name}`, [value]]))
      const needs = [{ action: `kms:${operation}`, resource: find(input)?.arn ?? 'unknown key' }]
      const keys = { 'kms:EncryptionContextKeys': pairs.map(([name]) => name) }
      return { operation, input, needs, context: { ...context, ...keys } }
    },
    run({ operation, input }) {
      const [run, key] = [operations[operation], find(input)]
      if (!run) return failJson(unknownOperation(operation))
      if (!key) return failJson({ code: 'NotFoundException', message: 'there is no such key' })
      const answer = run(key, input)
      return answer === undefined ? failJson(invalid) : answerJson(answer)
    },
    fail: failJson,
  }
}
