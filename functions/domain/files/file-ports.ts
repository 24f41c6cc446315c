import type { FileFault, UploadedVersion } from '#schemas/case-file.ts'
import type { Verdict } from '#schemas/file-events.ts'

/** A place for one upload: its key, what is accepted, and where a browser without a script is sent afterwards. */
export type Slot = {
  readonly key: string
  /** In bytes, both included. */
  readonly least: number
  readonly most: number
  /** Undefined accepts any. */
  readonly type?: string
  readonly redirect?: string
}

/** A form that a browser posts, its file last, within an hour. */
export type UploadForm = { readonly url: string; readonly fields: Readonly<Record<string, string>> }

/** Signs forms by which browsers upload without passing through us. */
export type Uploads = { form(slot: Slot): Promise<UploadForm> }

/** Where uploads lie until they are judged; nobody is ever served from here. */
export type Quarantine = {
  /** The bytes of exactly this version, or nothing where it is gone. */
  read(key: string, versionId: string): Promise<Uint8Array | undefined>
  remove(key: string, versionId: string): Promise<void>
  /** The newest upload at a key and what its scan found, as far as that is known. */
  newest(key: string): Promise<(UploadedVersion & { readonly verdict?: Verdict }) | undefined>
}

/** What staff may have. */
export type CleanFiles = {
  put(key: string, bytes: Uint8Array, type: string): Promise<void>
  /** An address good for five minutes; `inline` shows it, otherwise it is saved under its name. */
  link(asked: { readonly key: string; readonly name: string; readonly inline: boolean }): Promise<string>
}

/** Draws a picture anew: what is not picture (place, device, anything hidden behind it) is gone afterwards. */
export type Redraw = (bytes: Uint8Array, type: string) => Promise<Uint8Array | FileFault>
