import * as z from 'zod'

const keyOf = z.string().transform((key) => decodeURIComponent(key.replaceAll('+', ' ')))

/** An upload that arrived, as S3 says it; keys are `{reference}/{fileId}`. */
const arrivals = z
  .object({
    Records: z.array(
      z.object({ s3: z.object({ object: z.object({ key: keyOf, size: z.int(), versionId: z.string() }) }) }),
    ),
  })
  .transform(({ Records }) => ({
    type: 'file.arrived' as const,
    uploads: Records.map(({ s3: { object } }) => object),
  }))

/** What the malware scan found, as GuardDuty says it over EventBridge. */
const scanResult = z
  .object({
    source: z.literal('aws.guardduty'),
    detail: z.object({
      s3ObjectDetails: z.object({ objectKey: z.string(), versionId: z.string() }),
      scanResultDetails: z.object({ scanResultStatus: z.string() }),
    }),
  })
  .transform(({ detail: { s3ObjectDetails, scanResultDetails } }) => ({
    type: 'file.judged' as const,
    key: s3ObjectDetails.objectKey,
    versionId: s3ObjectDetails.versionId,
    verdict: verdictOf(scanResultDetails.scanResultStatus),
  }))

/** Files of a case of which nothing has been heard for too long. */
export const filesDue = z.object({ type: z.literal('files.due'), municipality: z.string(), reference: z.string() })
export type FilesDue = z.infer<typeof filesDue>

/** S3 tries a queue out when it is told to notify it. */
const tryOut = z
  .object({ Event: z.literal('s3:TestEvent') })
  .transform(() => ({ type: 'file.arrived' as const, uploads: [] }))

export const fileEvent = z.union([arrivals, scanResult, filesDue, tryOut])
export type FileEvent = z.infer<typeof fileEvent>

/** Only what was found free of threats is clean: not scanned, unsupported, failed and unheard-of answers are not. */
export const verdictOf = (status: string): Verdict => (status === 'NO_THREATS_FOUND' ? 'clean' : 'unsafe')
export type Verdict = 'clean' | 'unsafe'
