import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { CleanFiles, Quarantine } from '#functions/domain/ports.ts'

type Hands = {
  readonly quarantine: Quarantine
  readonly put: (key: string, bytes: Uint8Array) => Promise<string>
  readonly tag: (key: string, versionId: string, isClean: boolean) => Promise<void>
}
const bytes = (...values: number[]) => new Uint8Array(values)

/** What every quarantine must do, whatever holds it. */
export function quarantineContract(open: () => Hands) {
  test('each version is read as it was put, also after another was put over it', async () => {
    const { quarantine, put } = open()
    const key = `NMP-0000-0000/${randomUUID()}`
    const first = await put(key, bytes(1, 2, 3))
    const second = await put(key, bytes(4, 5))

    expect(await quarantine.read(key, first)).toEqual(bytes(1, 2, 3))
    expect(await quarantine.read(key, second)).toEqual(bytes(4, 5))
    expect(await quarantine.newest(key)).toEqual({ versionId: second, size: 2 })
  })

  test('what was removed is gone, and removing it again is nothing', async () => {
    const { quarantine, put } = open()
    const key = `NMP-0000-0000/${randomUUID()}`
    const first = await put(key, bytes(1))
    const second = await put(key, bytes(2))

    await quarantine.remove(key, second)
    await quarantine.remove(key, second)

    expect(await quarantine.read(key, second)).toBeUndefined()
    expect(await quarantine.newest(key)).toEqual({ versionId: first, size: 1 })
    await quarantine.remove(key, first)
    expect(await quarantine.newest(key)).toBeUndefined()
  })

  test('what the scan found is known by the version', async () => {
    const { quarantine, put, tag } = open()
    const key = `NMP-0000-0000/${randomUUID()}`
    const first = await put(key, bytes(1))
    await tag(key, first, true)
    expect(await quarantine.newest(key)).toMatchObject({ verdict: 'clean' })

    const second = await put(key, bytes(2))
    expect(await quarantine.newest(key)).toEqual({ versionId: second, size: 1 })
    await tag(key, second, false)
    expect(await quarantine.newest(key)).toMatchObject({ verdict: 'unsafe' })
  })
}

/** What every store of clean copies must do; `read` is the officer's browser. */
export function cleanFilesContract(
  open: () => { clean: CleanFiles; read: (key: string) => Promise<Uint8Array | undefined> },
) {
  test('a copy is kept byte for byte, and keeping it again leaves one', async () => {
    const { clean, read } = open()
    const key = randomUUID()
    await clean.put(key, bytes(1, 2), 'image/png')
    await clean.put(key, bytes(1, 2), 'image/png')
    expect(await read(key)).toEqual(bytes(1, 2))
  })

  test('a link says whether it shows or saves, and the file’s own name', async () => {
    const { clean } = open()
    const link = (inline: boolean) => clean.link({ key: 'a', name: 'ภาพ (1).png', inline })
    expect(decodeURIComponent(await link(false))).toContain('attachment')
    expect(decodeURIComponent(await link(true))).toContain('inline')
  })
}
