import type { Qr } from '../domain/ports.ts'
import { statusUrlOf } from '../domain/receipt.ts'

type Followed = { readonly origin: string; readonly reference: string; readonly trackingCode: string }

/** The link by which a case is followed from anywhere, and its drawing for a camera. */
export function linkTo({ origin, reference, trackingCode }: Followed, qr: Qr) {
  const statusUrl = statusUrlOf({ origin, reference }, trackingCode)
  return { statusUrl, qr: qr(statusUrl) }
}
