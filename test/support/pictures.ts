import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Page } from 'playwright-core'

const FOLDER = 'test/system/pictures'
/** A channel of a pixel may be this much lighter or darker, of 255: the edges of letters are. */
const SAME = 32

/** The share of pixels, 0 to 1, in which a page looks different from its picture in the repository; PICTURES=new takes that anew. */
export async function differenceFrom(name: string, page: Page) {
  const taken = await page.screenshot({ animations: 'disabled', caret: 'hide' })
  const file = join(FOLDER, `${name}.png`)
  if (process.env['PICTURES'] === 'new') write(file, taken)
  if (!existsSync(file)) throw new Error(`there is no ${file}: PICTURES=new takes it`)
  const share = await compare(page, readFileSync(file).toString('base64'), taken.toString('base64'))
  if (share > 0) write(join(tmpdir(), 'khamrong-pictures', `${name}.png`), taken)
  return share
}

function write(file: string, content: Buffer) {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}

/** Browsers can read pictures, so no package is needed for it. */
const compare = (page: Page, one: string, other: string) =>
  page.evaluate<number>(`(async () => {
    const pixelsOf = async (base64) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
      context.drawImage(bitmap, 0, 0)
      return context.getImageData(0, 0, bitmap.width, bitmap.height).data
    }
    const [one, other] = [await pixelsOf('${one}'), await pixelsOf('${other}')]
    if (one.length !== other.length) return 1
    let different = 0
    for (let i = 0; i < one.length; i += 4)
      if ([0, 1, 2].some((channel) => Math.abs(one[i + channel] - other[i + channel]) > ${SAME})) different++
    return different / (one.length / 4)
  })()`)
