import { html } from 'hono/html'
import type { CaseFile } from '#schemas/case-file.ts'
import type { Text } from '#schemas/text.ts'
import { fill } from '#schemas/text.ts'
import { deskTexts } from '#schemas/texts/desk.ts'
import { uploadTexts } from '#schemas/texts/upload.ts'
import { both, type Html } from './both.ts'
import type { CaseView } from './case-view.ts'

/** The files of a case: pictures as they are, everything else to be saved; what was not kept says why. */
export function filesCard(view: CaseView): Html | '' {
  const files = view.case.files.filter(({ state }) => state !== 'swept')
  if (files.length === 0) return ''
  return html`<section class="card"><h2>${both(deskTexts.case.files)}</h2><ul class="files">${files.map(
    (file) => html`<li>${file.clean ? picture(file, view) : ''}${fileLink(file, view)}</li>`,
  )}</ul></section>`
}

const addressOf = ({ fileId }: CaseFile, { case: { reference } }: CaseView) =>
  `/staff/requests/${reference}/files/${fileId}`

const picture = (file: CaseFile, view: CaseView): Html | '' =>
  file.clean?.redrawn
    ? html`<a href="${addressOf(file, view)}?show" target="_blank" rel="noopener"><img src="${addressOf(file, view)}?show"
alt="${file.name}" loading="lazy" width="240" height="180"></a>`
    : ''

/** The name of a file, leading to it where it may be had, and its size or its state. */
export const fileLink = (file: CaseFile, view: CaseView): Html =>
  file.clean
    ? html`<p><a href="${addressOf(file, view)}" download>${file.name}</a> <span class="soft">${sizeOf(file)}</span></p>`
    : html`<p>${file.name} <span class="soft">${both(standing(file))}</span></p>`

const standing = ({ state, fault, name }: CaseFile): Text =>
  fault ? fill(uploadTexts[`error.${fault}`], { name }) : uploadTexts[`state.${state === 'swept' ? 'expected' : state}`]

const sizeOf = ({ size }: CaseFile) => {
  const kilobytes = (size ?? 0) / 1024
  return kilobytes < 1000 ? `${Math.max(1, Math.round(kilobytes))} KB` : `${(kilobytes / 1024).toFixed(1)} MB`
}
