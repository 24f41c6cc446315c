import { S3Client } from '@aws-sdk/client-s3'
import { patient } from '../client.ts'
import { s3Uploads } from '../s3-uploads.ts'

export const uploadForms = (bucket: string) => s3Uploads(new S3Client(patient), bucket)
