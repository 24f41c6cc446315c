import type { z } from 'zod'
import { attachmentLimits } from '#schemas/attachments.ts'
import type { municipalityView } from '#schemas/bodies.ts'
import type { Municipality } from '#schemas/municipality.ts'
import { offeredForms } from '#schemas/offered-form.ts'

/** What a client needs to know of a municipality before it files anything. */
export async function describeMunicipality({ municipality }: { readonly municipality: Municipality }) {
  const { id, prefix, name, notice, undertaking, replyChannels } = municipality
  const body: z.input<typeof municipalityView> = {
    id,
    prefix,
    name,
    forms: offeredForms(municipality).map((form) => ({ id: form.id, title: form.title, promise: form.promise })),
    noticeVersion: notice.version,
    ...(undertaking && { undertakingVersion: undertaking.version }),
    replyChannels: [...replyChannels],
    files: { ...attachmentLimits, types: [...attachmentLimits.types] },
  }
  return { status: 200, body, headers: { 'cache-control': 'max-age=60' } }
}
