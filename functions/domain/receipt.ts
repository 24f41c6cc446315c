import type { z } from 'zod'
import type { receipt } from '#schemas/bodies.ts'
import type { ServiceCase } from '#schemas/case.ts'
import { receiptTexts } from '#schemas/texts/receipt.ts'
import type { Upload } from './files/slots.ts'
import type { Qr } from './ports.ts'

/** The receipt of a case with the values given the first time, whatever became of its clock since. */
export function receiptOf(
  kept: ServiceCase,
  trackingCode: string,
  qr: Qr,
  uploads: readonly Upload[] = [],
): z.input<typeof receipt> {
  const received = kept.history.find((entry) => entry.kind === 'received')
  const { effectiveAt, targetAt, dueAt } = received ?? kept.clock
  const statusUrl = statusUrlOf(kept, trackingCode)
  return {
    reference: kept.reference,
    trackingCode,
    message: receiptTexts.saved,
    receivedAt: kept.receivedAt,
    effectiveAt,
    targetAt,
    dueAt,
    statusUrl,
    qr: qr(statusUrl),
    uploads: uploads.map(({ fields, ...upload }) => ({ ...upload, fields: { ...fields } })),
  }
}

/** The status page of a case; with the code behind the `#`, which no server ever sees. */
export const statusUrlOf = ({ origin, reference }: Pick<ServiceCase, 'origin' | 'reference'>, trackingCode?: string) =>
  `${origin}/r/${reference}${trackingCode ? `#${trackingCode}` : ''}`
