import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Small files of one folder; with no folder they live in memory and are gone with the process. */
export type Store = {
  read: <T>(name: string) => T | undefined
  write: (name: string, value: unknown) => void
  /** Adds a line; what a killed process had added stays. */
  append: (name: string, value: unknown) => void
  lines: <T>(name: string) => T[]
  rewrite: (name: string, lines: unknown[]) => void
}

const memory = (values = new Map<string, unknown>()): Store => ({
  read: <T>(name: string) => values.get(name) as T | undefined,
  write: (name, value) => void values.set(name, value),
  append: () => undefined,
  lines: () => [],
  rewrite: () => undefined,
})

export function openStore(directory: string | undefined): Store {
  if (directory === undefined) return memory()
  mkdirSync(directory, { recursive: true })
  const text = (name: string) => (existsSync(join(directory, name)) ? readFileSync(join(directory, name), 'utf8') : '')
  /** In one step, so that a kill leaves either the old file or the new one. */
  const replace = (name: string, content: string) => {
    writeFileSync(join(directory, `${name}.new`), content, { mode: 0o600 })
    renameSync(join(directory, `${name}.new`), join(directory, name))
  }
  const rewrite = (name: string, lines: unknown[]) =>
    replace(name, lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
  return {
    read: <T>(name: string) => (text(name) === '' ? undefined : (JSON.parse(text(name)) as T)),
    write: (name, value) => replace(name, JSON.stringify(value)),
    append: (name, value) => appendFileSync(join(directory, name), `${JSON.stringify(value)}\n`, { mode: 0o600 }),
    lines<T>(name: string) {
      // The last line may be torn by a kill; nobody was told that it was kept.
      const whole = text(name).split('\n').slice(0, -1)
      const lines = whole.map((line) => JSON.parse(line) as T)
      if (text(name) !== '') rewrite(name, lines)
      return lines
    },
    rewrite,
  }
}
