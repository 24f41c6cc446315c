import type { Colours } from '#schemas/municipality.ts'
import { contrast, mix } from './colour.ts'

const WHITE = '#ffffff'
/** WCAG 2.2 AA for text of ordinary size. */
const READABLE = 4.5

/** The product's own colours, for pages that belong to no municipality. */
export const ownColours: Colours = { primary: '#0d5c55', deep: '#0a403c', accent: '#eaa015' }

/** The colours of a municipality as CSS variables; throws where somebody could not read the text. */
export function themeOf({ primary, deep, accent }: Colours) {
  const tint = mix(primary, WHITE, 0.08)
  const chip = mix(WHITE, primary, 0.14)
  demandContrast([WHITE, primary], [WHITE, deep], [WHITE, chip], [primary, tint])
  return `:root{--primary:${primary};--deep:${deep};--accent:${accent};--tint:${tint};--chip:${chip}}`
}

function demandContrast(...pairs: (readonly [string, string])[]) {
  for (const [text, ground] of pairs) {
    const found = contrast(text, ground)
    if (found < READABLE)
      throw new Error(`${text} on ${ground} has a contrast of ${found.toFixed(2)}, below ${READABLE}`)
  }
}
