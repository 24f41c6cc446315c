import qrcode from 'qrcode-generator'
import type { Qr } from '../domain/ports.ts'

/** A QR code as one SVG path on white, with its quiet zone, that scales with the page. */
export const qrSvg: Qr = (text) => {
  const code = qrcode(0, 'M')
  code.addData(text)
  code.make()
  const size = code.getModuleCount()
  const path = Array.from({ length: size }, (_, row) => rowPath(row, size, (column) => code.isDark(row, column))).join(
    '',
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-4 -4 ${size + 8} ${size + 8}" role="img" aria-label="QR"><path fill="#fff" d="M-4-4h${size + 8}v${size + 8}h-${size + 8}z"/><path d="${path}"/></svg>`
}

const rowPath = (row: number, size: number, isDark: (column: number) => boolean) =>
  Array.from({ length: size }, (_, column) => (isDark(column) ? `M${column} ${row}h1v1h-1z` : '')).join('')
