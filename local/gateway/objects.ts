import { createHash, randomUUID } from 'node:crypto'
import { createWriteStream, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Clock } from '../clock.ts'
import { openJournal } from '../journal.ts'
import type { Store } from '../store.ts'
import type { House } from '../template/house.ts'

/** What is said of an object when it is put. */
export type Put = { bucket: string; key: string; contentType: string; metadata: Record<string, string> }

/** One version of an object; `id` is its version id and the name of its file. */
export type StoredVersion = Put & {
  id: string
  size: number
  etag: string
  at: string
  tags: Record<string, string>
}

export type Objects = ReturnType<typeof openObjects>

/** The objects of the template's buckets, on disk; bodies are streamed, since an upload may have 100 MB. */
export function openObjects(house: House, kept: string | undefined, store: Store, clock: Clock) {
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'khamrong-'))
  const { entries, keep, drop } = openJournal<StoredVersion>(store, 'objects.jsonl')
  const created: ((version: StoredVersion) => Promise<void>)[] = []
  mkdirSync(folder, { recursive: true })
  const bucketOf = (name: string) => house.all('AWS::S3::Bucket').find((one) => one.name === name)
  const versions = (bucket: string, key: string) =>
    [...entries.values()].filter((one) => one.bucket === bucket && one.key === key)
  const remove = ({ id }: StoredVersion) => {
    drop(id)
    rmSync(join(folder, id), { force: true })
  }
  return {
    all: () => [...entries.values()],
    /** The bucket of this name, as the template declares it. */
    bucket: bucketOf,
    /** This version of an object, or its newest. */
    find: (bucket: string, key: string, id?: string | null) =>
      versions(bucket, key).findLast((one) => !id || one.id === id),
    read: ({ id }: StoredVersion) => readFile(join(folder, id)),
    /** Keeps what a stream gives; `fits` is asked when its size is known, and what does not fit is not kept. */
    async put(put: Put, body: Readable, fits: (size: number) => boolean = () => true) {
      const [id, hash] = [randomUUID(), createHash('md5')]
      let size = 0
      const measured = async function* (chunks: AsyncIterable<Buffer>) {
        for await (const chunk of chunks) {
          size += chunk.length
          hash.update(chunk)
          yield chunk
        }
      }
      await pipeline(body, measured, createWriteStream(join(folder, id)))
      if (!fits(size)) return void rmSync(join(folder, id))
      const before = versions(put.bucket, put.key)
      const version = { ...put, id, size, etag: `"${hash.digest('hex')}"`, at: clock.iso(), tags: {} }
      keep(version)
      if (bucketOf(put.bucket)?.properties.VersioningConfiguration?.Status !== 'Enabled') before.forEach(remove)
      for (const listener of created) await listener(version)
      return version
    },
    remove,
    tag: (version: StoredVersion, tags: Record<string, string>) => keep({ ...version, tags }),
    /** Whoever put an object is answered when everybody here has heard of it. */
    onCreated: (listener: (version: StoredVersion) => Promise<void>) => void created.push(listener),
    close: () => kept === undefined && rmSync(folder, { recursive: true, force: true }),
  }
}
