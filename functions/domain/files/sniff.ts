const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0))
const PDF = ascii('%PDF-')

const startsWith = (bytes: Uint8Array, wanted: readonly number[], at = 0) =>
  wanted.every((byte, index) => bytes[at + index] === byte)

const brands = ['heic', 'heix', 'hevc', 'heim', 'heis', 'mif1', 'msf1']
const isHeic = (bytes: Uint8Array) =>
  startsWith(bytes, ascii('ftyp'), 4) && brands.some((brand) => startsWith(bytes, ascii(brand), 8))

const signs: Readonly<Record<string, (bytes: Uint8Array) => boolean>> = {
  'image/jpeg': (bytes) => startsWith(bytes, [0xff, 0xd8, 0xff]),
  'image/png': (bytes) => startsWith(bytes, [0x89, ...ascii('PNG\r\n'), 0x1a, 0x0a]),
  'image/webp': (bytes) => startsWith(bytes, ascii('RIFF')) && startsWith(bytes, ascii('WEBP'), 8),
  'image/heic': isHeic,
  'application/pdf': (bytes) => startsWith(bytes, PDF),
}

/** What a file is by its first bytes, whatever it is called; a filter, not a proof. */
export const sniff = (bytes: Uint8Array): string | undefined =>
  Object.keys(signs).find((type) => signs[type]?.(bytes) === true)
