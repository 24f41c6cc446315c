import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** Nothing is built here: other tests are reading what `npm run build` made. */
const script = `
import { startLocal } from './local/run.ts'
const { url } = await startLocal({ root: process.cwd(), port: 0, dataDir: process.env.DATA_DIR, build: false })
process.stdout.write('ready ' + url)
`

/** The product as a process of its own that keeps its data in a folder; `kill` pulls the plug. */
export async function startProcess(folder: string) {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    env: { ...process.env, DATA_DIR: folder, DEMO: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  const ready = once(child.stdout, 'data').then(([chunk]) => /ready (\S+)/.exec(String(chunk))?.[1])
  const url = await Promise.race([ready, ended.then(([code]) => Promise.reject(new Error(`it ended with ${code}`)))])
  if (!url) throw new Error('the product did not say where it is')
  const kill = async () => {
    child.kill('SIGKILL')
    await ended
  }
  return { url, kill }
}
