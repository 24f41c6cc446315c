import { globSync, readFileSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3'

/** Takes the built site to its bucket, after `cdk deploy --outputs-file cdk.out/outputs.json`. */
const folder = 'dist/site'
const { Khamrong } = JSON.parse(readFileSync('cdk.out/outputs.json', 'utf8')) as {
  Khamrong: { SiteBucket: string; SiteUrl: string }
}

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
}

function typeOf(file: string): string {
  const type = types[extname(file)]
  if (!type) throw new Error(`${file}: upload-site.ts knows no content type for it`)
  return type
}

/** Astro puts a hash of its content into the name of what lies in `_astro`; a page is at most a minute old. */
const cachingOf = (file: string) =>
  file.startsWith('_astro/') ? 'public, max-age=31536000, immutable' : 'public, max-age=60'

const s3 = new S3Client()
const upload = (file: string) =>
  s3.send(
    new PutObjectCommand({
      Bucket: Khamrong.SiteBucket,
      Key: file,
      Body: readFileSync(join(folder, file)),
      ContentType: typeOf(file),
      CacheControl: cachingOf(file),
    }),
  )

async function uploadAll(files: string[]) {
  for (let start = 0; start < files.length; start += 16) await Promise.all(files.slice(start, start + 16).map(upload))
}

const files = globSync('**/*', { cwd: folder }).filter((file) => statSync(join(folder, file)).isFile())
const isPage = (file: string) => file.endsWith('.html')

// Pages last, so that none of them names a file that is not there yet.
await uploadAll(files.filter((file) => !isPage(file)))
await uploadAll(files.filter(isPage))
process.stdout.write(`${files.length} files are at ${Khamrong.SiteUrl}\n`)
