/** No officer needs more, and a citizen's data costs money: the longer side of a photo, in pixels. */
const LONGEST = 1600

type Sides = { readonly width: number; readonly height: number }

/** The sides of a photo made smaller; nothing where it is small enough. */
export function smaller({ width, height }: Sides): Sides | undefined {
  const scale = LONGEST / Math.max(width, height)
  return scale < 1 ? { width: Math.round(width * scale), height: Math.round(height * scale) } : undefined
}
