import { renderSVG } from 'uqr'

/** An address as a QR code with its quiet zone of four, drawn to scale with the page. */
export const qrOf = (address: string) => renderSVG(address, { ecc: 'M', border: 4 })
