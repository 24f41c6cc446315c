import { smaller } from './smaller.ts'

/** A large photo as a smaller JPEG; the file itself where that cannot be done, or would save nothing. */
export async function shrunk(file: File): Promise<File> {
  if (!/^image\/(jpeg|png|webp)$/.test(file.type)) return file
  const small = await redrawn(file).catch(() => undefined)
  if (!small || small.size >= file.size) return file
  return new File([small], `${file.name.replace(/\.\w+$/, '')}.jpg`, { type: small.type })
}

async function redrawn(file: File): Promise<Blob | null | undefined> {
  // The photo is decoded beside the page, upright: what a phone notes about its position is followed.
  const photo = await createImageBitmap(file, { imageOrientation: 'from-image' })
  const sides = smaller(photo)
  if (!sides) return undefined
  const canvas = Object.assign(document.createElement('canvas'), sides)
  const paper = canvas.getContext('2d') as CanvasRenderingContext2D
  // JPEG knows no transparency and would make it black.
  paper.fillStyle = '#fff'
  paper.fillRect(0, 0, sides.width, sides.height)
  paper.drawImage(photo, 0, 0, sides.width, sides.height)
  photo.close()
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.85))
}
