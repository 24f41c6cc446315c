import { S3Client } from '@aws-sdk/client-s3'
import type { Uploads } from '../../domain/ports.ts'
import { patient } from '../client.ts'
import { s3CleanFiles } from '../s3-clean-files.ts'
import { s3Quarantine } from '../s3-quarantine.ts'
import { setting } from './setting.ts'

/** A file has up to 100 MB, which takes longer than any other call. */
const withBodies = { ...patient, requestHandler: { ...patient.requestHandler, requestTimeout: 20_000 } }

export const quarantine = () => s3Quarantine(new S3Client(withBodies), setting('QUARANTINE_BUCKET'))

export const cleanFiles = () => s3CleanFiles(new S3Client(withBodies), setting('CLEAN_BUCKET'))

/** Loaded with the first file that anybody announces: most citizens have none, and all wait for a cold start. */
export function uploads(): Uploads {
  const Bucket = setting('QUARANTINE_BUCKET')
  let loaded: Promise<Uploads> | undefined
  return {
    async form(slot) {
      loaded ??= import('./upload-forms.ts').then(({ uploadForms }) => uploadForms(Bucket))
      return (await loaded).form(slot)
    },
  }
}
