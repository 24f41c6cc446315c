import type { Objects, StoredVersion } from '../gateway/objects.ts'
import type { Queues } from '../queues/engine.ts'
import { queueNameIn } from '../queues/message.ts'
import type { House } from '../template/house.ts'
import type { Bus } from './bus.ts'

/** The harmless text by which virus scanners are tried out (eicar.org); in two parts, so that none finds it here. */
const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('')

function notify({ bucket, key, size, etag, id, at }: StoredVersion, objects: Objects, queues: Queues): void {
  const { properties, arn, region } = objects.bucket(bucket) ?? {}
  const object = { key: encodeURIComponent(key).replaceAll('%2F', '/'), size, eTag: etag.replaceAll('"', '') }
  const s3 = { s3SchemaVersion: '1.0', bucket: { name: bucket, arn }, object: { ...object, versionId: id } }
  const record = { eventVersion: '2.1', eventSource: 'aws:s3', awsRegion: region, eventTime: at, s3 }
  for (const { Queue } of properties?.NotificationConfiguration?.QueueConfigurations ?? []) {
    queues.send(queueNameIn(Queue), JSON.stringify({ Records: [{ ...record, eventName: 'ObjectCreated:Post' }] }))
  }
}

type World = { house: House; objects: Objects; queues: Queues; bus: Bus }

/** Scans as GuardDuty does where a plan protects the bucket: a tag on the object, and an event. */
async function scan(version: StoredVersion, { house, objects, bus }: World): Promise<void> {
  const { bucket: bucketName, key: objectKey, etag, id: versionId } = version
  const plan = house
    .all('AWS::GuardDuty::MalwareProtectionPlan')
    .find(({ properties }) => properties.ProtectedResource.S3Bucket.BucketName === bucketName)
  if (!plan) return
  const isThreat = (await objects.read(version)).includes(eicar)
  const scanResultStatus = isThreat ? 'THREATS_FOUND' : 'NO_THREATS_FOUND'
  if (plan.properties.Actions?.Tagging?.Status === 'ENABLED')
    objects.tag(version, { GuardDutyMalwareScanStatus: scanResultStatus })
  const s3ObjectDetails = { bucketName, objectKey, eTag: etag.replaceAll('"', ''), versionId, s3Throttled: false }
  const threats = isThreat ? [{ name: 'EICAR-Test-File (not a virus)' }] : null
  bus.put({
    source: 'aws.guardduty',
    'detail-type': 'GuardDuty Malware Protection Object Scan Result',
    region: plan.region,
    detail: {
      schemaVersion: '1.0',
      scanStatus: 'COMPLETED',
      resourceType: 'S3_OBJECT',
      s3ObjectDetails,
      scanResultDetails: { scanResultStatus, threats },
    },
  })
}

/** Tells of every new object what the template wants told. */
export function tellOfObjects(world: World): void {
  world.objects.onCreated((version) => {
    notify(version, world.objects, world.queues)
    return scan(version, world)
  })
}
