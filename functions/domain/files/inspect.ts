import type { FileFault } from '#schemas/case-file.ts'
import type { Redraw } from './file-ports.ts'
import { sniff } from './sniff.ts'

/** What staff may have of an upload: its bytes, what it is, and whether it is a picture that we drew anew. */
export type Inspected =
  | { readonly bytes: Uint8Array; readonly type: string; readonly redrawn: boolean }
  | { readonly fault: FileFault }

/** Looks into a file that the scan found clean: pictures are drawn anew, a PDF or HEIC stays as it is or is refused. */
export async function inspect(bytes: Uint8Array, redraw: Redraw): Promise<Inspected> {
  const type = sniff(bytes)
  if (!type) return { fault: 'type' }
  if (type === 'application/pdf') return faultOfPdf(bytes) ?? { bytes, type, redrawn: false }
  // No decoder of ours reads it, so it is never shown, only saved.
  if (type === 'image/heic') return { bytes, type, redrawn: false }
  const drawn = await redraw(bytes, type)
  return typeof drawn === 'string' ? { fault: drawn } : { bytes: drawn, type, redrawn: true }
}

/** Readers look for the end within the last kilobyte. */
const TAIL = 1024

function faultOfPdf(bytes: Uint8Array): { readonly fault: FileFault } | undefined {
  if (!latin(bytes.subarray(-TAIL)).includes('%%EOF')) return { fault: 'damaged' }
  // The dictionary that names the encryption stands in a trailer, outside every compressed part.
  return /\/Encrypt\s+\d+\s+\d+\s+R|\/Encrypt\s*<</.test(latin(bytes)) ? { fault: 'locked' } : undefined
}

const latin = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes)
