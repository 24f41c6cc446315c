import { mkdirSync, rmdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** One of several test workers unpacks the browser, the others wait until it has. */
async function unpacked<Path>(unpack: () => Promise<Path>): Promise<Path> {
  const lock = join(tmpdir(), 'khamrong-chromium.lock')
  for (;;) {
    try {
      mkdirSync(lock)
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100))
      continue
    }
    try {
      return await unpack()
    } finally {
      rmdirSync(lock)
    }
  }
}

/** The Chromium inside an npm package, or an installed one named by CHROMIUM. */
export async function executable(): Promise<string> {
  if (process.env['CHROMIUM']) return process.env['CHROMIUM']
  // Makes the package unpack the libraries, too, that a bare machine lacks.
  process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs22.x'
  const { default: packed } = await import('@sparticuz/chromium')
  return unpacked(() => packed.executablePath())
}
