import sharp, { type Sharp } from 'sharp'
import { describe, expect, test } from 'vitest'
import { sharpRedraw } from '#functions/adapters/sharp-redraw.ts'
import { inspect } from '#functions/domain/files/inspect.ts'

const paper = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#8fb' } })
const bytesOf = async (picture: Sharp) => new Uint8Array(await picture.toBuffer())
const drawn = async (bytes: Uint8Array, type: string) => {
  const answer = await sharpRedraw(bytes, type)
  if (typeof answer === 'string') throw new Error(answer)
  return answer
}
const textIn = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')

test.each(['jpeg', 'png', 'webp'] as const)('a %s stays one and keeps its size', async (format) => {
  const bytes = await bytesOf(paper(40, 30).toFormat(format))
  const { width, height, format: after } = await sharp(await drawn(bytes, `image/${format}`)).metadata()
  expect({ width, height, after }).toEqual({ width: 40, height: 30, after: format })
})

test('where and with what a photo was taken is gone, and it stands as the camera held it', async () => {
  const taken = paper(40, 30)
    .jpeg()
    .withExif({ IFD0: { Model: 'SpyPhone' }, IFD3: { GPSLatitude: '7/1 33/1 0/1' } })
  const turned = await bytesOf(
    taken.withMetadata({
      orientation: 6,
      exif: { IFD0: { Model: 'SpyPhone' }, IFD3: { GPSLatitude: '7/1 33/1 0/1' } },
    }),
  )
  expect(textIn(turned)).toContain('SpyPhone')

  const bytes = await drawn(turned, 'image/jpeg')

  const { exif, width, height } = await sharp(bytes).metadata()
  expect([exif, width, height]).toEqual([undefined, 30, 40])
  expect(textIn(bytes)).not.toContain('SpyPhone')
})

test('what hides behind a picture is gone', async () => {
  const bytes = await bytesOf(paper(40, 30).png())
  const polyglot = new Uint8Array([...bytes, ...new TextEncoder().encode('<script>alert(1)</script>PK\u0003\u0004')])

  expect(textIn(await drawn(polyglot, 'image/png'))).not.toContain('script')
})

test('a picture that was cut off is damaged', async () => {
  const bytes = await bytesOf(paper(400, 300).jpeg())
  expect(await sharpRedraw(bytes.slice(0, bytes.length / 2), 'image/jpeg')).toBe('damaged')
})

test('a bomb of 256 million pixels is refused before it is unfolded', async () => {
  const bomb = await bytesOf(
    sharp({ create: { width: 16000, height: 16000, channels: 3, background: '#000' }, limitInputPixels: false }).png(),
  )
  expect(bomb.length).toBeLessThan(2_000_000)

  expect(await sharpRedraw(bomb, 'image/png')).toBe('damaged')
})

test('a larger picture than anybody can look at is made smaller', async () => {
  const bytes = await drawn(await bytesOf(paper(5000, 2500).jpeg()), 'image/jpeg')
  const { width, height } = await sharp(bytes).metadata()
  expect([width, height]).toEqual([4096, 2048])
})

describe('a file is what its first bytes say', () => {
  const heic = new Uint8Array([0, 0, 0, 24, ...new TextEncoder().encode('ftypheic'), 0, 0, 0, 0])

  test('a HEIC is kept as it is, for nobody here can draw it', async () => {
    expect(await inspect(heic, sharpRedraw)).toEqual({ bytes: heic, type: 'image/heic', redrawn: false })
  })

  test('a page behind the first bytes of a picture is no picture', async () => {
    const page = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...new TextEncoder().encode('<html>')])
    expect(await inspect(page, sharpRedraw)).toEqual({ fault: 'damaged' })
  })
})
