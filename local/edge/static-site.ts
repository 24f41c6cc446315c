import { statementsIn } from '../iam/roles.ts'
import { readObject } from '../site-files.ts'
import type { House } from '../template/house.ts'
import { decoded, type EdgeResponse, type Serve } from './message.ts'

const failure = (status: number, code: string): EdgeResponse => ({
  status,
  headers: { 'content-type': 'application/xml' },
  body: Buffer.from(`<Error><Code>${code}</Code></Error>`),
})

/** Without ListBucket S3 does not tell that a key is missing: it answers 403 instead of 404. */
function tellsMissing(house: House, bucket: string): boolean {
  const policies = house.all('AWS::S3::BucketPolicy').filter(({ properties }) => properties.Bucket === bucket)
  const statements = policies.flatMap(({ properties }) => statementsIn(properties.PolicyDocument))
  return statements.some(
    ({ Effect, Action }) => Effect === 'Allow' && Action.some((one) => /^s3:List(Bucket|\*)$/.test(one)),
  )
}

/** Serves a bucket's folder as S3 does behind CloudFront. */
export function openStaticSite(house: House, bucket: string, folder: string | undefined): Serve {
  const missing = tellsMissing(house, bucket) ? failure(404, 'NoSuchKey') : failure(403, 'AccessDenied')
  return async (request) => {
    const key = decoded(request.uri)
    const object = key === undefined ? undefined : await readObject(folder, key.slice(1))
    if (!object) return missing
    const fresh = request.headers['if-none-match'] === object.headers.etag
    return fresh ? { status: 304, headers: object.headers, body: Buffer.alloc(0) } : { status: 200, ...object }
  }
}
