import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { officerOf } from '#test/support/officer.ts'
import { eicar, pdf, running, sendFile as send, type Upload } from '#test/support/running.ts'

const product = running()

type File = { readonly fileId: string; readonly name: string; readonly state: string }

const photo = async (background: string) =>
  new Uint8Array(
    await sharp({ create: { width: 64, height: 48, channels: 3, background } })
      .jpeg()
      .toBuffer(),
  )
const announced = (name: string, bytes: Uint8Array, type = 'image/jpeg') => ({ name, size: bytes.length, type })

async function filed(files: readonly object[]) {
  const { body } = await product().file({ files })
  const { reference = '', trackingCode = '', uploads } = body as Record<string, string> & { uploads: Upload[] }
  const call = (path: string, sent: unknown) =>
    product().call<{ uploads: Upload[] }>(`/api/namoungpet/requests/${reference}/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${trackingCode}` },
      body: JSON.stringify(sent),
    })
  const status = async () =>
    (await product().status(reference, trackingCode)).body as { files: File[]; messages: { files: string[] }[] }
  return { reference, trackingCode, uploads, call, status }
}

const bytesAt = async (address: string) => new Uint8Array(await (await fetch(address)).arrayBuffer())

test('two photos reach the officer of their office, and nobody else', async () => {
  const [one, other] = [await photo('#c33'), await photo('#3c3')]
  const { reference, uploads, status } = await filed([announced('หน้าวัด (1).jpg', one), announced('b.jpg', other)])

  expect((await send(uploads[0] as Upload, one)).status).toBe(204)
  expect((await send(uploads[1] as Upload, other)).status).toBe(204)
  await product().settle()

  expect((await status()).files).toMatchObject([
    { name: 'หน้าวัด (1).jpg', size: one.length, state: 'ready' },
    { name: 'b.jpg', size: other.length, state: 'ready' },
  ])
  const path = `/staff/requests/${reference}`
  const { go } = await officerOf(product(), { municipality: 'namoungpet', role: 'officer', office: 'works' })
  const { html } = await go(path)
  const [picture = ''] = [...html.matchAll(/<img src="([^"]+)"/g)].map(([, src]) => src ?? '')
  expect(html).toContain('หน้าวัด (1).jpg')
  const shown = await go(picture)
  const saved = await go(picture.replace('?show', ''))
  expect([shown.status, saved.status]).toEqual([303, 303])
  const served = await fetch(shown.location)
  expect(served.headers.get('content-disposition')).toMatch(/^inline; filename\*=UTF-8''/)
  expect((await fetch(saved.location)).headers.get('content-disposition')).toMatch(
    /^attachment; filename\*=UTF-8''.*%281%29\.jpg$/,
  )
  expect(await sharp(await bytesAt(shown.location)).metadata()).toMatchObject({ format: 'jpeg', width: 64 })

  const stranger = await officerOf(product(), { municipality: 'namoungpet', role: 'officer', office: 'finance' })
  expect([(await stranger.go(path)).status, (await stranger.go(picture)).status]).toEqual([404, 404])
})

test('nothing of what was uploaded stays behind, and only what was drawn anew is served', async () => {
  const bytes = await photo('#33c')
  const hidden = new Uint8Array([...bytes, ...new TextEncoder().encode('<script>alert(1)</script>')])
  const { uploads, reference } = await filed([announced('a.jpg', hidden)])
  await send(uploads[0] as Upload, hidden)
  await product().settle()

  const objects = await product().console<{ bucket: string; key: string }[]>('objects')

  expect(objects.filter(({ key }) => key.startsWith(reference))).toEqual([])
  const { go } = await officerOf(product(), { municipality: 'namoungpet', role: 'officer', office: 'works' })
  const { location } = await go(`/staff/requests/${reference}/files/${uploads[0]?.fileId}?show`)
  expect(Buffer.from(await bytesAt(location)).toString('latin1')).not.toContain('script')
})

describe('a file that is not kept', () => {
  test('is said to the citizen, and the alarm hears of a threat', async () => {
    const { uploads, status } = await filed([announced('a.pdf', eicar, 'application/pdf')])
    await send(uploads[0] as Upload, eicar)
    await product().settle()

    expect((await status()).files).toMatchObject([{ state: 'rejected' }])
    const metrics = await product().console<{ name: string; dimensions: { reason?: string } }[]>('metrics')
    expect(
      metrics.filter(({ name, dimensions }) => name === 'FilesRejected' && dimensions.reason === 'unsafe'),
    ).toHaveLength(1)
  })
})

test('files are added later, go with a message, and a PDF is saved byte for byte', async () => {
  const { call, status, reference } = await filed([])
  const { body } = await call('files', { requestId: crypto.randomUUID(), files: [announced('บันทึก.pdf', pdf, '')] })
  const [upload] = body.uploads
  await send(upload as Upload, pdf)
  const message = { messageId: crypto.randomUUID(), text: 'แนบเอกสารแล้ว', files: [upload?.fileId] }

  expect((await call('messages', message)).status).toBe(200)
  expect((await call('messages', message)).status).toBe(200)
  expect((await call('messages', { ...message, files: [] })).status).toBe(409)
  expect((await call('messages', { ...message, files: ['unknown'] })).status).toBe(422)
  await product().settle()

  expect((await status()).messages).toMatchObject([{ files: [upload?.fileId] }])
  const { go } = await officerOf(product(), { municipality: 'namoungpet', role: 'officer', office: 'works' })
  const { location } = await go(`/staff/requests/${reference}/files/${upload?.fileId}?show`)
  expect((await fetch(location)).headers.get('content-disposition')).toMatch(/^attachment/)
  expect(await bytesAt(location)).toEqual(pdf)
})

test('an upload that nobody heard of is found by the sweep', async () => {
  await product().setClock('2026-11-23T02:00:00.000Z')
  const bytes = await photo('#fff')
  const { uploads, status } = await filed([announced('a.jpg', bytes)])
  await product().call('/_local/api/faults', {
    method: 'PUT',
    body: JSON.stringify([
      {
        service: 'dynamodb',
        operation: 'PutItem',
        function: 'queue/attachment-arrived',
        error: 'AccessDeniedException',
      },
    ]),
  })
  await send(uploads[0] as Upload, bytes)
  await product().settle()
  expect((await status()).files).toMatchObject([{ state: 'expected' }])
  await product().console('faults', 'DELETE')

  await product().setClock('2026-11-23T03:05:00.000Z')
  for (let minute = 0; minute < 3; minute++) await product().settle()

  expect((await status()).files).toMatchObject([{ state: 'ready' }])
  await product().setClock(null)
})
