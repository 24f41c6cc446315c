import { randomUUID } from 'node:crypto'
import type { CleanFiles, Quarantine, Uploads } from '#functions/domain/ports.ts'
import type { Verdict } from '#schemas/file-events.ts'

/** Forms that say what they would accept. */
export const memoryUploads = (): Uploads => ({
  form: async ({ key, least, most, type = '', redirect = '' }) => ({
    url: 'https://uploads.example',
    fields: { key, least: String(least), most: String(most), type, redirect },
  }),
})

type Version = { readonly key: string; readonly versionId: string; readonly bytes: Uint8Array; verdict?: Verdict }

/** A quarantine, with the hands of whoever puts files into it and of the scan. */
export function memoryQuarantine() {
  const versions: Version[] = []
  const at = (key: string, versionId: string) =>
    versions.findIndex((one) => one.key === key && one.versionId === versionId)
  const quarantine: Quarantine = {
    read: async (key, versionId) => versions[at(key, versionId)]?.bytes,
    async remove(key, versionId) {
      const place = at(key, versionId)
      if (place >= 0) versions.splice(place, 1)
    },
    async newest(key) {
      const version = versions.findLast((one) => one.key === key)
      if (!version) return undefined
      const { versionId, bytes, verdict } = version
      return { versionId, size: bytes.length, ...(verdict && { verdict }) }
    },
  }
  return {
    ...quarantine,
    versions,
    put(key: string, bytes: Uint8Array) {
      const version = { key, versionId: randomUUID(), bytes }
      versions.push(version)
      return version.versionId
    },
    tag(key: string, versionId: string, verdict: Verdict) {
      const version = versions[at(key, versionId)]
      if (version) version.verdict = verdict
    },
  }
}

export function memoryCleanFiles(): CleanFiles & { readonly all: Map<string, Uint8Array> } {
  const all = new Map<string, Uint8Array>()
  return {
    all,
    put: async (key, bytes) => void all.set(key, bytes),
    link: async ({ key, name, inline }) => `https://clean.example/${key}?${inline ? 'inline' : 'attachment'}=${name}`,
  }
}
