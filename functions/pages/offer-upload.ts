import type { ServiceCase } from '#schemas/case.ts'
import type { Locale } from '#schemas/text.ts'
import { blankSlot } from '../domain/files/blank-slot.ts'
import type { UploadForm } from '../domain/files/file-ports.ts'
import { keyOf } from '../domain/files/slots.ts'
import type { Passes } from '../domain/ports.ts'
import { Refusal } from '../domain/refusal.ts'
import { show } from './places.ts'
import type { Matter } from './say-matter.ts'
import { element, elementAt, prepend, remove, setAttribute, type Tree } from './tree.ts'

export type Ports = Parameters<typeof blankSlot>[2] & { readonly passes: Passes }
type Visit = { readonly origin: string; readonly locale: Locale; readonly sent: readonly string[] }

/** The form by which a browser without a script sends one file straight to the bucket, and comes back to this page. */
export async function uploadForm(kept: ServiceCase, { origin, locale, sent }: Visit, ports: Ports) {
  const once = await ports.passes.issue(kept.reference, ports.now())
  const known = sent.length > 0 && { sent: sent.map((fileId) => keyOf(kept.reference, fileId)).join(',') }
  const query = new URLSearchParams({ ...(locale === 'en' && { lang: 'en' }), once, ...known })
  try {
    return await blankSlot(kept, { redirect: `${origin}/r/${kept.reference}?${query}`, sent }, ports)
  } catch (error) {
    // Where there is no slot just now, the page is shown without the form.
    if (error instanceof Refusal) return undefined
    throw error
  }
}

/** With a script files go along with a message, or several at once by themselves. */
export function offerFiles(tree: Tree, { can }: Matter) {
  remove(elementAt(tree, 'data-part', 'oneByOne'))
  if (can.reply) show(tree, 'files')
  else remove(elementAt(tree, 'data-part', 'upload'))
}

/** Puts that form into the page; the bucket takes no field that it does not know, and the file comes last. */
export function offerUpload(tree: Tree, form: UploadForm | undefined) {
  remove(elementAt(tree, 'data-part', 'withMessage'))
  const place = elementAt(tree, 'data-part', 'upload')
  if (!form) return remove(place)
  show(tree, 'files')
  setAttribute(place, 'action', form.url)
  const fields = Object.entries(form.fields).map(([name, value]) => element('input', { type: 'hidden', name, value }))
  prepend(place, ...fields)
}
