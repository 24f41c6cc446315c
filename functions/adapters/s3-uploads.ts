import type { S3Client } from '@aws-sdk/client-s3'
import { createPresignedPost } from '@aws-sdk/s3-presigned-post'
import type { Uploads } from '../domain/ports.ts'

const AN_HOUR = 3600

/** Forms that S3 takes for an hour: exactly this key, these sizes, this type; signing asks nobody. */
export const s3Uploads = (client: S3Client, Bucket: string): Uploads => ({
  async form({ key: Key, least, most, type, redirect }) {
    const Fields = { ...(type && { 'Content-Type': type }), ...(redirect && { success_action_redirect: redirect }) }
    const Conditions = [['content-length-range' as const, least, most]] as [['content-length-range', number, number]]
    return createPresignedPost(client, { Bucket, Key, Fields, Conditions, Expires: AN_HOUR })
  },
})
