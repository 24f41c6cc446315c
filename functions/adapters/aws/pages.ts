import { S3Client } from '@aws-sdk/client-s3'
import { patient } from '../client.ts'
import { s3Pages } from '../s3-pages.ts'
import { setting } from './setting.ts'

export const pages = () => s3Pages(new S3Client(patient), setting('SITE_BUCKET'))
