import type { z } from 'zod'
import { attachmentLimits } from '#schemas/attachments.ts'
import type { municipalityView } from '#schemas/bodies.ts'
import { forms } from '#schemas/forms/index.ts'
import type { Municipality } from '#schemas/municipality.ts'

/** What a client needs to know of a municipality before it files anything. */
export async function describeMunicipality({ municipality }: { readonly municipality: Municipality }) {
  const { id, prefix, name, services, notice, undertaking, replyChannels } = municipality
  const body: z.input<typeof municipalityView> = {
    id,
    prefix,
    name,
    forms: forms
      .filter((form) => Object.hasOwn(services, form.id))
      .map((form) => ({ id: form.id, title: form.title, promise: form.promise })),
    noticeVersion: notice.version,
    ...(undertaking && { undertakingVersion: undertaking.version }),
    replyChannels: [...replyChannels],
    files: { ...attachmentLimits, types: [...attachmentLimits.types] },
  }
  return { status: 200, body, headers: { 'cache-control': 'max-age=60' } }
}
