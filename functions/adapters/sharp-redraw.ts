import sharp, { type Sharp } from 'sharp'
import type { FileFault } from '#schemas/case-file.ts'
import type { Redraw } from '../domain/ports.ts'

/** A 31 KB file may unfold into 256 million pixels: nothing larger than a good camera's picture is unfolded. */
const MOST_PIXELS = 50e6
/** Enough to read a number plate across a street. */
const LONGEST_SIDE = 4096
const SECONDS = 20

/** Decodes and encodes anew with libvips: no EXIF, no place, no tail behind the picture, the first frame only. */
export const sharpRedraw: Redraw = async (bytes, type) => {
  try {
    const picture = sharp(bytes, { limitInputPixels: MOST_PIXELS, pages: 1, failOn: 'truncated', sequentialRead: true })
      .timeout({ seconds: SECONDS })
      // As the camera held it, since what says so is about to go.
      .autoOrient()
      .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true })
    return new Uint8Array(await encoded(picture, type).toBuffer())
  } catch {
    return 'damaged' satisfies FileFault
  }
}

const encoded = (picture: Sharp, type: string) => {
  if (type === 'image/png') return picture.png()
  return type === 'image/webp' ? picture.webp({ quality: 85 }) : picture.jpeg({ quality: 85 })
}
