import { GetObjectCommand, type S3Client } from '@aws-sdk/client-s3'
import type { Pages } from '../domain/ports.ts'
import { kept } from './kept.ts'
import { orTryAgain } from './transient.ts'

/** Built pages from the site's bucket, remembered for a minute. */
export function s3Pages(client: S3Client, Bucket: string): Pages {
  const remembered = new Map<string, () => Promise<string>>()
  const read = (Key: string) =>
    orTryAgain('s3', async () => {
      const { Body } = await client.send(new GetObjectCommand({ Bucket, Key }))
      return (await Body?.transformToString('utf-8')) ?? ''
    })
  return {
    read(path) {
      const reader = remembered.get(path) ?? kept(() => read(path))
      remembered.set(path, reader)
      return reader()
    },
  }
}
