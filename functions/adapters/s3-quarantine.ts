import {
  DeleteObjectCommand,
  GetObjectCommand,
  GetObjectTaggingCommand,
  HeadObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3'
import { verdictOf } from '#schemas/file-events.ts'
import type { Quarantine } from '../domain/ports.ts'
import { orTryAgain } from './transient.ts'

/** The tag in which GuardDuty leaves what it found. */
const TAG = 'GuardDutyMalwareScanStatus'

/** Uploads as versions of objects: what was scanned is what is read, whatever was put under its key since. */
export function s3Quarantine(client: S3Client, Bucket: string): Quarantine {
  const verdictIn = async (Key: string, VersionId: string) => {
    const { TagSet = [] } = await client.send(new GetObjectTaggingCommand({ Bucket, Key, VersionId }))
    const status = TagSet.find((tag) => tag.Key === TAG)?.Value
    return status === undefined ? {} : { verdict: verdictOf(status) }
  }
  return {
    read: (Key, VersionId) =>
      orTryAgain('s3', async () => {
        const found = await unlessMissing(client.send(new GetObjectCommand({ Bucket, Key, VersionId })))
        return found?.Body?.transformToByteArray()
      }),
    remove: (Key, VersionId) =>
      orTryAgain('s3', async () => {
        await client.send(new DeleteObjectCommand({ Bucket, Key, VersionId }))
      }),
    newest: (Key) =>
      orTryAgain('s3', async () => {
        const head = await unlessMissing(client.send(new HeadObjectCommand({ Bucket, Key })))
        if (!head?.VersionId) return undefined
        const { VersionId: versionId, ContentLength: size = 0 } = head
        return { versionId, size, ...(await verdictIn(Key, versionId)) }
      }),
  }
}

const missing = new Set(['NoSuchKey', 'NoSuchVersion', 'NotFound', 'MethodNotAllowed'])

/** What is not there any more was dealt with; anything else is a failure. */
const unlessMissing = <Answer>(asked: Promise<Answer>): Promise<Answer | undefined> =>
  asked.catch((error: unknown) => {
    if (error instanceof Error && missing.has(error.name)) return undefined
    throw error
  })
