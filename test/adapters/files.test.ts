import { Readable } from 'node:stream'
import { describe } from 'vitest'
import { s3CleanFiles } from '#functions/adapters/s3-clean-files.ts'
import { s3Quarantine } from '#functions/adapters/s3-quarantine.ts'
import { emulatedBuckets } from '#test/support/emulator-s3.ts'
import { cleanFilesContract, quarantineContract } from '#test/support/file-contracts.ts'
import { memoryCleanFiles, memoryQuarantine } from '#test/support/memory-files.ts'

const buckets = emulatedBuckets()

describe('a quarantine', () => {
  describe('in memory', () =>
    quarantineContract(() => {
      const quarantine = memoryQuarantine()
      return {
        quarantine,
        put: async (key, bytes) => quarantine.put(key, bytes),
        tag: async (key, versionId, isClean) => quarantine.tag(key, versionId, isClean ? 'clean' : 'unsafe'),
      }
    }))

  describe('in S3', () =>
    quarantineContract(() => {
      const { client, objects } = buckets()
      const put = { bucket: 'quarantine', contentType: 'image/png', metadata: {} }
      return {
        quarantine: s3Quarantine(client, 'quarantine'),
        put: async (key, bytes) => (await objects.put({ ...put, key }, Readable.from([bytes])))?.id ?? '',
        async tag(key, versionId, isClean) {
          const version = objects.find('quarantine', key, versionId)
          const found = isClean ? 'NO_THREATS_FOUND' : 'THREATS_FOUND'
          if (version) objects.tag(version, { GuardDutyMalwareScanStatus: found })
        },
      }
    }))
})

describe('clean files', () => {
  describe('in memory', () =>
    cleanFilesContract(() => {
      const clean = memoryCleanFiles()
      return { clean, read: async (key) => clean.all.get(key) }
    }))

  describe('in S3', () =>
    cleanFilesContract(() => {
      const { client, objects } = buckets()
      const read = async (key: string) => {
        const found = objects.find('clean', key)
        return found && new Uint8Array(await objects.read(found))
      }
      return { clean: s3CleanFiles(client, 'clean'), read }
    }))
})
