import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { DecryptCommand, GenerateDataKeyCommand, type KMSClient } from '@aws-sdk/client-kms'
import { sealContext as EncryptionContext } from '#schemas/seal-context.ts'
import type { Place, Seal } from '../domain/seal.ts'
import { orTryAgain } from './transient.ts'

const IV_BYTES = 12
const TAG_BYTES = 16

type DataKey = { readonly plain: Uint8Array; readonly key: string }

/** Seals by a key of this instance's own, which KMS makes and encrypts once; each text is bound to its place. */
export function kmsSeal(client: KMSClient, KeyId: string): Seal {
  let own: Promise<DataKey> | undefined
  const dataKey = () => {
    own ??= newKey(client, KeyId)
    own.catch(() => {
      own = undefined
    })
    return own
  }

  return {
    async close(text, place) {
      const { plain, key } = await dataKey()
      const iv = randomBytes(IV_BYTES)
      const cipher = createCipheriv('aes-256-gcm', plain, iv).setAAD(bound(place))
      const inside = [cipher.update(text, 'utf8'), cipher.final()]
      return { text: Buffer.concat([iv, cipher.getAuthTag(), ...inside]).toString('base64'), key }
    },
    async open({ text, key }, place) {
      const plain = await keyIn(client, KeyId, key)
      const bytes = Buffer.from(text, 'base64')
      const decipher = createDecipheriv('aes-256-gcm', plain, bytes.subarray(0, IV_BYTES)).setAAD(bound(place))
      decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES))
      return Buffer.concat([decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]).toString('utf8')
    },
  }
}

const bound = ({ municipality, submissionId, path }: Place) => Buffer.from([municipality, submissionId, path].join('/'))

const newKey = (client: KMSClient, KeyId: string): Promise<DataKey> =>
  orTryAgain('kms', async () => {
    const command = new GenerateDataKeyCommand({ KeyId, KeySpec: 'AES_256', EncryptionContext })
    const { Plaintext: plain, CiphertextBlob } = await client.send(command)
    if (!plain || !CiphertextBlob) throw new Error('KMS made no data key')
    return { plain, key: Buffer.from(CiphertextBlob).toString('base64') }
  })

const keyIn = (client: KMSClient, KeyId: string, key: string) =>
  orTryAgain('kms', async () => {
    const command = new DecryptCommand({ KeyId, CiphertextBlob: Buffer.from(key, 'base64'), EncryptionContext })
    const { Plaintext } = await client.send(command)
    if (!Plaintext) throw new Error('KMS opened no data key')
    return Plaintext
  })
