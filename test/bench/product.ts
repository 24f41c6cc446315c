import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

const TICKS_A_SECOND = 100

/** Starts the product as a process of its own, as `npm start` does, keeping nothing. */
export async function startProduct() {
  const child = spawn(process.execPath, ['local/start.ts'], {
    env: { ...process.env, PORT: '0', DATA_DIR: 'memory', DEMO: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const url = await new Promise<string>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the product ended with ${code}`)))
    child.stdout.on('data', (chunk: Buffer) => {
      const ready = /ready (http:\S+)/.exec(String(chunk))?.[1]
      if (ready) resolve(ready)
    })
  })
  return {
    url,
    cpuMs: () => cpuMsOf(child.pid ?? 0),
    memoryMb: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024,
    stop: () => child.kill('SIGTERM'),
  }
}

/** User and system time of a process and its threads so far. */
function cpuMsOf(pid: number) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS_A_SECOND
}
