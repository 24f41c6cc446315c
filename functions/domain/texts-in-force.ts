import type { Form } from '#schemas/form.ts'
import type { Municipality } from '#schemas/municipality.ts'
import { Refusal } from './refusal.ts'
import { undertakingNamed } from './undertaking.ts'

type Named = { readonly noticeVersion?: string | undefined; readonly undertakingVersion?: string | undefined }

/** Whether a page may still name these texts: the current ones, or those before. */
export const areInForce = (form: Form, municipality: Municipality, { noticeVersion, undertakingVersion }: Named) =>
  hasVersion(municipality.notice, noticeVersion) &&
  (!form.undertaking || undertakingNamed(municipality, undertakingVersion) !== undefined)

const hasVersion = ({ version, before = [] }: Municipality['notice'], named: string | undefined) =>
  named !== undefined && (named === version || named === before[0]?.version)

/** Tells the page which texts to show before it is sent again. */
export const textChanged = ({ notice, undertaking }: Municipality) =>
  new Refusal('text-changed', {
    members: { noticeVersion: notice.version, ...(undertaking && { undertakingVersion: undertaking.version }) },
  })
