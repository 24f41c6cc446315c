import type { Objects, StoredVersion } from '../gateway/objects.ts'
import type { Queues } from '../queues/engine.ts'
import { queueNameIn } from '../queues/message.ts'
import type { House } from '../template/house.ts'
import type { Bus } from './bus.ts'
import { scan } from './malware-scan.ts'

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

/** Tells of every new object what the template wants told. */
export function tellOfObjects(world: World): void {
  world.objects.onCreated((version) => {
    notify(version, world.objects, world.queues)
    return scan(version, world)
  })
}
