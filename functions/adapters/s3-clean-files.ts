import { GetObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3'
import { getSignedUrl } from '@aws-sdk/s3-request-presigner'
import type { CleanFiles } from '../domain/ports.ts'
import { orTryAgain } from './transient.ts'

const FIVE_MINUTES = 300

/** The clean copies; a file's own name appears only where one is fetched. */
export const s3CleanFiles = (client: S3Client, Bucket: string): CleanFiles => ({
  put: (Key, Body, ContentType) =>
    orTryAgain('s3', async () => {
      await client.send(new PutObjectCommand({ Bucket, Key, Body, ContentType }))
    }),
  link({ key: Key, name, inline }) {
    const ResponseContentDisposition = `${inline ? 'inline' : 'attachment'}; filename*=UTF-8''${encoded(name)}`
    const command = new GetObjectCommand({ Bucket, Key, ResponseContentDisposition })
    return getSignedUrl(client, command, { expiresIn: FIVE_MINUTES })
  },
})

/** RFC 8187 leaves fewer characters as they are than addresses do. */
const encoded = (name: string) =>
  encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
