import { renderSVG } from 'uqr'
import type { Qr } from '../domain/ports.ts'

/** Black on white with its quiet zone of four, drawn to scale with the page. */
export const qrSvg: Qr = (text) => renderSVG(text, { ecc: 'M', border: 4 })
