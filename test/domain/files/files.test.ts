import { describe, expect, test } from 'vitest'
import { photo, png, withFiles } from './town.ts'

const states = async ({ status }: Awaited<ReturnType<typeof withFiles>>) =>
  (await status()).files.map(({ state }) => state)

test('a photo travels from its slot through the scan to the officer, and its original is gone', async () => {
  const town = await withFiles()
  const versionId = await town.upload()

  await town.arrive(versionId)
  expect(await states(town)).toEqual(['scanning'])
  await town.judge(versionId)

  expect(await states(town)).toEqual(['ready'])
  const [file] = (await town.kept()).files
  expect(file?.clean).toMatchObject({ type: 'image/png', redrawn: true })
  expect([...town.ports.clean.all.keys()]).toEqual([file?.clean?.key])
  expect(town.ports.quarantine.versions).toEqual([])
  expect((await town.kept()).history.at(-1)).toMatchObject({ kind: 'file.ready', fileId: file?.fileId })
})

describe('slots', () => {
  test('are given with the receipt, in the order of the files, each for exactly what was announced', async () => {
    const { receipt } = await withFiles([photo('a.png'), { name: 'b.pdf', size: 7, type: '' }])

    expect(receipt.uploads.map(({ fields }) => [fields['least'], fields['most'], fields['type']])).toEqual([
      ['12', '12', 'image/png'],
      ['7', '7', 'application/pdf'],
    ])
  })

  test('nothing that was typed stands in a key', async () => {
    const { receipt, reference } = await withFiles([photo('ความลับ +&.png')])
    expect(receipt.uploads[0]?.fields['key']).toMatch(new RegExp(`^${reference}/[\\w-]{22}$`))
  })

  test('are the same when the submission is repeated, without those whose file has come', async () => {
    const town = await withFiles([photo('a.png'), photo('b.png')])
    await town.arrive(await town.upload())

    const { status, body } = await town.send()

    expect(status).toBe(200)
    expect(body.uploads.map(({ fileId }) => fileId)).toEqual([town.receipt.uploads[1]?.fileId])
  })

  test('are added later, and a repeat of the request adds no second one', async () => {
    const town = await withFiles([])
    const requestId = crypto.randomUUID()

    const first = await town.ask([photo(), photo('b.png')], requestId)
    const again = await town.ask([photo(), photo('b.png')], requestId)

    expect(again).toEqual(first)
    expect(await states(town)).toEqual(['expected', 'expected'])
  })

  test('a request that is repeated with another file is refused', async () => {
    const town = await withFiles([])
    const requestId = crypto.randomUUID()
    await town.ask([photo()], requestId)
    await expect(town.ask([photo('other.png')], requestId)).rejects.toMatchObject({ reason: 'submission-id-reused' })
  })

  test('are given again for a file that has not come, and not for one that has', async () => {
    const town = await withFiles([photo('a.png'), photo('b.png')])
    const [one, other] = town.receipt.uploads.map(({ fileId }) => ({ fileId }))
    await town.arrive(await town.upload())

    const { body } = await town.ask([other])

    expect(body.uploads.map(({ fileId }) => fileId)).toEqual([other?.fileId])
    await expect(town.ask([one])).rejects.toMatchObject({ reason: 'not-now' })
  })

  test.each([
    ['a sixth file', Array.from({ length: 6 }, () => photo()), ['files']],
    [
      'more than 100 MB together',
      [
        { ...photo(), size: 104_857_000 },
        { ...photo(), size: 601 },
      ],
      ['files'],
    ],
    ['a file of another case', [{ fileId: 'unknown' }], ['files.0.fileId']],
    [
      'every fault at once',
      [{ name: 'a.exe', size: 0, type: '' }, photo(), { fileId: 7 }],
      ['files.0.size', 'files.0.type', 'files.2.fileId'],
    ],
  ])('%s is refused', async (_, files, fields) => {
    const town = await withFiles([])
    const refusal = await town.ask(files).catch((error) => error)
    expect(refusal.details.errors.map(({ field }: { field: string }) => field)).toEqual(fields)
  })

  test('rejected and swept files make room again', async () => {
    const town = await withFiles(Array.from({ length: 5 }, () => photo()))
    await town.judge(await town.upload(), 'THREATS_FOUND')

    expect((await town.ask([photo()])).body.uploads).toHaveLength(1)
    await expect(town.ask([photo()])).rejects.toMatchObject({ reason: 'invalid-answers' })
  })
})

describe('is not kept and says why', () => {
  const pdf = (text: string) => new TextEncoder().encode(`%PDF-1.7\n${text}`)
  test.each([
    ['a threat', png(), 'THREATS_FOUND', 'unsafe'],
    ['what could not be scanned', png(), 'UNSUPPORTED', 'unsafe'],
    ['what the scan failed on', png(), 'FAILED', 'unsafe'],
    ['what the scan was not let near', png(), 'ACCESS_DENIED', 'unsafe'],
    ['a program called a picture', new TextEncoder().encode('MZ......'), 'NO_THREATS_FOUND', 'type'],
    ['a page called a picture', new TextEncoder().encode('<svg onload=alert(1)>'), 'NO_THREATS_FOUND', 'type'],
    ['a PDF cut off', pdf('1 0 obj'), 'NO_THREATS_FOUND', 'damaged'],
    ['a PDF with a password', pdf('trailer << /Encrypt 5 0 R >>\n%%EOF'), 'NO_THREATS_FOUND', 'locked'],
  ])('%s', async (_, bytes, found, fault) => {
    const town = await withFiles()
    const versionId = await town.upload(bytes)
    await town.arrive(versionId)

    await town.judge(versionId, found)

    const { files, history } = await town.kept()
    expect(files[0]).toMatchObject({ state: 'rejected', fault })
    expect(history.at(-1)).toMatchObject({ kind: 'file.rejected', fault })
    expect([town.ports.quarantine.versions.length, town.ports.clean.all.size]).toEqual([0, 0])
    expect(town.ports.counted).toContain('FilesRejected')
  })
})

test('a PDF reaches the officer byte for byte, and is never shown inline', async () => {
  const bytes = new TextEncoder().encode('%PDF-1.7\n<script>alert(1)</script>\n%%EOF\n')
  const town = await withFiles()

  await town.judge(await town.upload(bytes))

  const [file] = (await town.kept()).files
  expect(file?.clean).toMatchObject({ type: 'application/pdf', redrawn: false })
  expect(town.ports.clean.all.get(file?.clean?.key ?? '')).toEqual(bytes)
})

describe('whatever S3 and the scan leave out, repeat or mix up', () => {
  test('a verdict without word of the arrival is enough', async () => {
    const town = await withFiles()
    await town.judge(await town.upload())
    expect(await states(town)).toEqual(['ready'])
  })

  test('word of the arrival after the verdict changes nothing', async () => {
    const town = await withFiles()
    const versionId = await town.upload()
    await town.judge(versionId)
    await town.arrive(versionId)
    await town.judge(versionId)

    expect(await states(town)).toEqual(['ready'])
    expect((await town.kept()).history.filter(({ kind }) => kind === 'file.ready')).toHaveLength(1)
    expect(town.ports.clean.all.size).toBe(1)
  })

  test('an object put over a scanned one is never what is kept', async () => {
    const town = await withFiles()
    const first = await town.upload(png(1, 1, 1, 1))
    await town.arrive(first)
    const second = await town.upload(png(2, 2, 2, 2))

    await town.judge(second)
    await town.arrive(second)
    await town.judge(first)

    const [file] = (await town.kept()).files
    expect(file).toMatchObject({ state: 'ready', upload: { versionId: first } })
    expect(town.ports.quarantine.versions).toEqual([])
  })

  test('a clean verdict of one version says nothing of another', async () => {
    const town = await withFiles()
    const first = await town.upload()
    await town.arrive(first)
    const second = await town.upload()

    await town.judge(second)

    expect(await states(town)).toEqual(['scanning'])
  })

  test('what the scan puts into the bucket to try it out is nobody’s file', async () => {
    const town = await withFiles()
    const key = 'malware-protection-resource-validation-object'
    await town.take({ type: 'file.arrived', uploads: [{ key, size: 1, versionId: 'v' }] })
    await town.take({ type: 'file.judged', key, versionId: 'v', verdict: 'clean' })
    expect(await states(town)).toEqual(['expected'])
  })

  test('five files that are judged at once are all kept', async () => {
    const town = await withFiles(Array.from({ length: 5 }, (_, n) => photo(`${n}.png`)))
    const versions = await Promise.all([0, 1, 2, 3, 4].map((place) => town.upload(png(), place)))

    await Promise.all(versions.map((versionId, place) => town.judge(versionId, 'NO_THREATS_FOUND', place)))

    expect(await states(town)).toEqual(Array(5).fill('ready'))
  })
})

describe('when nothing is heard', () => {
  test('an upload of which neither S3 nor the scan was heard is found when its slot is over', async () => {
    const town = await withFiles()
    const versionId = await town.upload()
    town.ports.quarantine.tag(await town.keyAt(0), versionId, 'clean')

    await town.later(64)
    expect(await states(town)).toEqual(['expected'])
    await town.later(1)

    expect(await states(town)).toEqual(['ready'])
  })

  test('a lost verdict is read from the tag ten minutes later', async () => {
    const town = await withFiles()
    const versionId = await town.upload()
    await town.arrive(versionId)
    town.ports.quarantine.tag(await town.keyAt(0), versionId, 'unsafe')

    await town.later(10)

    expect(await states(town)).toEqual(['rejected'])
  })

  test('a file that nobody ever judged is given up after a day, and counted while it waits', async () => {
    const town = await withFiles()
    await town.arrive(await town.upload())

    await town.later(10)
    expect(await states(town)).toEqual(['scanning'])
    expect(town.ports.counted).toContain('QuarantineAgeSeconds')
    await town.later(24 * 60)

    expect(await states(town)).toEqual(['rejected'])
    expect(town.ports.quarantine.versions).toEqual([])
  })

  test('a slot to which nothing comes is swept after a day, and then nothing waits any more', async () => {
    const town = await withFiles()

    await town.later(65)
    await town.later(23 * 60)

    expect(await states(town)).toEqual([])
    expect((await town.kept()).files).toMatchObject([{ state: 'swept' }])
    expect((await town.kept()).timer?.step).not.toBe('files')
  })

  test('the promise behind a waiting file is kept in time', async () => {
    const town = await withFiles()
    expect((await town.kept()).timer?.step).toBe('files')

    await town.later(3 * 24 * 60)

    expect((await town.kept()).history.map(({ kind }) => kind)).toContain('sla.breached')
    expect((await town.kept()).files).toMatchObject([{ state: 'swept' }])
  })
})

test('the citizen is told of a file without the name that was typed', async () => {
  const town = await withFiles([photo('นาย ก ทุจริต.png')])
  await town.judge(await town.upload(), 'THREATS_FOUND')

  const { timeline, files } = await town.status()

  expect(files).toMatchObject([{ name: 'นาย ก ทุจริต.png', size: 12, state: 'rejected' }])
  expect(timeline.at(-1)?.text).toMatchObject({ en: expect.stringContaining('"file 1" failed the safety check') })
})
