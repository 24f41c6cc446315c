import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Keeps a second runner out of a data folder; `clean` is false when the one before was killed. */
export function lockFolder(directory: string): { clean: boolean; release: () => void } {
  const file = join(directory, 'runner.pid')
  mkdirSync(directory, { recursive: true })
  const pid = Number(readFileSync(file, { encoding: 'utf8', flag: 'a+' }))
  if (pid > 0 && pid !== process.pid && isAlive(pid)) {
    throw new Error(`${directory} is in use by process ${pid}: stop that one first, or set another DATA_DIR`)
  }
  writeFileSync(file, String(process.pid))
  return { clean: pid === 0, release: () => rmSync(file, { force: true }) }
}
