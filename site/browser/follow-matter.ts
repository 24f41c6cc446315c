import type { MatterData } from '#schemas/matter.ts'
import { showWayOutOfLine } from './in-line.ts'
import { formOf } from './posted-form.ts'

type Posted = { readonly page: Document | undefined; readonly isDone: boolean; readonly isFault: boolean }
type Fields = Iterable<readonly [string, FormDataEntryValue]>

export type Opened = {
  readonly data: MatterData
  readonly reference: string
  readonly code: string
  readonly main: HTMLElement
  readonly post: (form: Fields) => Promise<Posted>
  readonly draw: (page: Document) => void
  readonly reasonIn: (page: Document | undefined, words: string) => string
}

let isBusy = false

/** Lets the reader of a matter write, withdraw, reopen, send files, and keep the receipt. */
export function followMatter(opened: Opened) {
  const { main, data, reference, code, post } = opened
  const look = async () => (await post([['code', code]])).page
  const matter = { municipality: data.municipality, reference, code, look }
  const uploads = () => import('./uploads.ts')

  main.onsubmit = async (event) => {
    event.preventDefault()
    if (isBusy) return
    isBusy = true
    const form = event.target as HTMLFormElement
    // A part of the script that a bad line lost is like any other answer that did not come.
    await send(form).catch(() => formOf(form).complain(data.words.tryAgain, false))
    isBusy = false
  }
  main.onchange = ({ target }) => void delete (target as HTMLElement).dataset['request']
  main.onclick = async ({ target }) => {
    const button = target as HTMLElement
    const row = button.closest<HTMLElement>('[data-file] button')?.closest('li')
    if (row) (await uploads()).sendAgain(matter, row)
    if (button.id === 'print') print()
    if (button.id !== 'copy') return
    await navigator.clipboard.writeText(location.href)
    button.textContent = data.words.copied
  }
  for (const input of main.querySelectorAll<HTMLInputElement>('input[type=file]')) input.multiple = true
  for (const form of main.querySelectorAll('form')) form.noValidate = true
  showWayOutOfLine()
  if (main.querySelector('[data-state=expected],[data-state=scanning]'))
    uploads().then(
      ({ sendWaiting }) => sendWaiting(matter),
      // Each row has a button that tries once more.
      () => undefined,
    )

  async function send(element: HTMLFormElement) {
    const form = formOf(element)
    const input = element.querySelector<HTMLInputElement>('input[type=file]')
    if (input?.required && !input.value) return form.complain(data.words.noFile, true)
    form.wait(data.words.sending)
    const { ids, refusal } = await enclose(input)
    if (refusal) return form.complain(refusal, true)
    const fields = [...new FormData(element), ...ids.map((id) => ['files', id] as const), ['code', code] as const]
    const { page, isDone, isFault } = await post(fields)
    if (!page || !isDone) return form.complain(opened.reasonIn(page, data.words.tryAgain), isFault)
    element.reset()
    opened.draw(page)
  }

  /** Announces the files chosen in a form; the same choice again gets the same slots. */
  async function enclose(input: HTMLInputElement | null): Promise<Enclosed> {
    if (!input?.value) return { ids: [] }
    input.dataset['request'] ??= crypto.randomUUID()
    const { announce } = await uploads()
    const { ids, refusal } = await announce(matter, input.dataset['request'], input.files ?? [])
    return ids.length ? { ids } : { ids, refusal: refusal?.[data.locale] ?? data.words.tryAgain }
  }
}

type Enclosed = { readonly ids: readonly string[]; readonly refusal?: string }
