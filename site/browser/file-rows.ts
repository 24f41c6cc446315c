import type { SendingWords } from '#schemas/matter.ts'

const list = () => document.querySelector('[data-fill=files]') as HTMLElement
const words = () => JSON.parse(list().dataset['words'] ?? '{}') as SendingWords

/** The rows of files in this state, as the server drew them. */
export const rowsIn = (state: string) => [...list().querySelectorAll<HTMLElement>(`[data-state=${state}]`)]

/** Puts the rows of a page that was drawn later in the place of those that are here. */
export const takeRows = (page: Document) =>
  list().replaceChildren(...(page.querySelector('[data-fill=files]')?.childNodes ?? []))

/** Shows in its row how far a file is: a share of it, all of it, or that the line broke. */
export function showProgress(fileId: string, progress: number | 'scanning' | 'interrupted') {
  const row = list().querySelector<HTMLElement>(`[data-file="${fileId}"]`)
  const [bar, button] = row?.querySelectorAll<HTMLElement>('progress,button') ?? []
  if (!row || !bar || !button) return
  const isUnderWay = typeof progress === 'number'
  bar.hidden = !isUnderWay
  bar.setAttribute('value', String(progress))
  button.hidden = progress !== 'interrupted'
  if (progress === 'scanning') row.dataset['state'] = progress
  const name = row.querySelector('strong')?.textContent ?? ''
  say(
    row,
    words()[isUnderWay ? 'sending' : progress].replace('{name}', () => name),
  )
}

export const say = (row: HTMLElement, text: string) => row.querySelector('.fileState')?.replaceChildren(text)

/** While files are on their way, it is said that nothing depends on them. */
export const showSafe = (isSending: boolean) =>
  document.querySelector('[data-part=safe]')?.replaceChildren(isSending ? words().safe : '')
