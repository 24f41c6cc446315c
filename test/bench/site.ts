import { spawn } from 'node:child_process'
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { say } from './figures.ts'

const bars: readonly { readonly count: number; readonly seconds?: number }[] = [
  { count: 5 },
  { count: 50, seconds: 30 },
  { count: 500, seconds: 120 },
]
const MEGABYTES = 1500

/** How long the site takes to build for so many municipalities, each with every form, and at how much memory. */
export async function benchSite() {
  for (const { count, seconds } of bars) {
    const folder = scratchSite(count)
    try {
      const built = await build(folder)
      const pages = globSync('dist/site/**/*.html', { cwd: folder }).length
      say(
        `site of ${count} municipalities, ${pages} pages`,
        built.seconds,
        's',
        seconds ? { atMost: seconds } : undefined,
      )
      say(`  at most in memory`, built.megabytes, 'MB', { atMost: MEGABYTES })
    } finally {
      rmSync(folder, { recursive: true })
    }
  }
}

/** What the site is built from, in a folder of its own, with invented municipalities in the place of the real ones. */
function scratchSite(count: number) {
  const folder = mkdtempSync(join(tmpdir(), 'khamrong-site-'))
  for (const part of ['schemas', 'site', 'package.json', 'cdk.json'])
    cpSync(part, join(folder, part), { recursive: true })
  // A folder of links, so that the caches of the build stay in it.
  mkdirSync(join(folder, 'node_modules'))
  for (const name of readdirSync('node_modules').filter((one) => !one.startsWith('.')))
    symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name))
  writeFileSync(join(folder, 'schemas/municipalities/index.ts'), index(count))
  return folder
}

/** The index with copies of the municipality that offers most. */
const index = (count: number) =>
  readFileSync('schemas/municipalities/index.ts', 'utf8').replace(
    /export const municipalities[^\n]*/,
    `export const municipalities: readonly Municipality[] = Array.from({ length: ${count} }, (_, i) => ({
  ...namoungpet,
  id: \`place\${i}\`,
  prefix: \`P\${i}\`,
  name: { th: \`เทศบาลตำบลที่ \${i}\`, en: \`Municipality \${i}\` },
}))`,
  )

async function build(folder: string) {
  const started = performance.now()
  const child = spawn(
    process.execPath,
    [resolve('node_modules/astro/bin/astro.mjs'), 'build', '--root', 'site', '--silent'],
    {
      cwd: folder,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  )
  let megabytes = 0
  const look = setInterval(() => {
    megabytes = Math.max(megabytes, peakOf(child.pid ?? 0))
  }, 200)
  const code = await new Promise((ended) => child.once('exit', ended))
  clearInterval(look)
  if (code !== 0) throw new Error(`the build ended with ${code}`)
  return { seconds: (performance.now() - started) / 1000, megabytes }
}

/** The most memory that a process has had so far. */
function peakOf(pid: number) {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}
