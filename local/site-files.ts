import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { extname, join, normalize } from 'node:path'
import type { House } from './template/house.ts'

/** One object of a bucket as S3 would give it. */
export type StoredObject = { body: Buffer; headers: Record<'content-type' | 'etag' | 'last-modified', string> }
const names = `css=text/css csv=text/csv html=text/html ico=image/x-icon jpg=image/jpeg js=text/javascript json=application/json
  pdf=application/pdf png=image/png svg=image/svg+xml txt=text/plain webmanifest=application/manifest+json webp=image/webp
  woff2=font/woff2 xml=application/xml`
const types: Record<string, string> = Object.fromEntries(
  names.split(/\s+/).map((pair) => pair.split('=') as [string, string]),
)

function typeOf(key: string): string {
  const type = types[extname(key).slice(1)] ?? 'application/octet-stream'
  return type.startsWith('text/') ? `${type}; charset=utf-8` : type
}

/** Reads a key of a bucket whose contents lie in a folder; undefined when there is no such object. */
export async function readObject(folder: string | undefined, key: string): Promise<StoredObject | undefined> {
  if (folder === undefined || key === '' || key.includes('\0') || normalize(`/${key}`) !== `/${key}`) return undefined
  const found = await stat(join(folder, key)).catch(() => undefined)
  if (!found?.isFile()) return undefined
  const body = await readFile(join(folder, key))
  const etag = `"${createHash('md5').update(body).digest('hex')}"`
  return { body, headers: { 'content-type': typeOf(key), etag, 'last-modified': found.mtime.toUTCString() } }
}

/** The folder behind each bucket that says what it holds (metadata `khamrong:contents`, relative to the repository). */
export const bucketFolders = (house: House, root: string): Map<string, string> =>
  new Map(
    house
      .all('AWS::S3::Bucket')
      .flatMap(({ name, metadata: { 'khamrong:contents': contents } }): [string, string][] =>
        typeof contents === 'string' ? [[name, join(root, contents)]] : [],
      ),
  )
