import type { MatterData } from '#schemas/matter.ts'
import { readReference } from '#schemas/reference.ts'
import { callPatiently } from './call.ts'
import { isJustFiled } from './just-filed.ts'
import { pageData } from './page-data.ts'
import { fillPart, part, show } from './parts.ts'
import { formOf } from './posted-form.ts'

const data = pageData<MatterData>()
const main = document.querySelector('main') as HTMLElement
const ask = part('ask') as HTMLFormElement
const reference = readReference(location.pathname.split('/').filter(Boolean).pop() ?? '') ?? ''

/** Shows the matter that the address names, or asks for its code. */
export function startReceipt() {
  fillPart('reference', reference)
  ask.onsubmit = (event) => {
    event.preventDefault()
    void open()
  }
  addEventListener('hashchange', () => location.reload())
  if (!location.hash) return
  const code = ask.elements.namedItem('code') as HTMLInputElement
  code.value = location.hash.slice(1)
  void open()
}

async function open() {
  const form = formOf(ask)
  form.wait('')
  toggle(true)
  const { page, isDone } = await post(new FormData(ask))
  if (page && isDone) return draw(page)
  toggle(false)
  form.complain(reasonIn(page, data.words.tryLater), false)
}

/** While the matter is being opened, nobody is asked for its code. */
function toggle(isOpening: boolean) {
  ask.hidden = isOpening
  show('progress', isOpening)
}

/** Posts a form of the page to its own address, as a browser without a script would. */
async function post(form: Iterable<readonly [string, FormDataEntryValue]>) {
  const texts = [...form].filter((pair): pair is [string, string] => typeof pair[1] === 'string')
  const body = new URLSearchParams([...texts, ['script', 'true']])
  if (isJustFiled(reference)) body.set('fresh', 'true')
  const { status, body: answer } = await callPatiently(
    location.pathname + location.search,
    { method: 'POST', body },
    pageIn,
  )
  const page = answer as Document | undefined
  // The survey comes back whole, with each fault at its question.
  const isSurvey = !!page?.querySelector('[data-act=rate]')
  return { page, isDone: status === 200 || isSurvey, isFault: status === 422 }
}

/** A page of ours, not what somebody on the way put in its place. */
async function pageIn(response: Response) {
  const page = new DOMParser().parseFromString(await response.text(), 'text/html')
  return page.querySelector('[data-fill]') ? page : undefined
}

/** Why nothing came of a form: as the page says that came back, or else in these words. */
function reasonIn(page: Document | undefined, words: string) {
  const said = page?.querySelector('#errors li') ?? page?.querySelector('#errors h2,[data-fill=message]')
  return navigator.onLine ? (said?.textContent ?? words) : data.words.offline
}

/** Puts a page that was sent in the place of this one; what can be done there comes with the rest of the script. */
async function draw(page: Document) {
  const typed = [...main.getElementsByTagName('textarea')].map(({ id, value }) => ({ id, value }))
  main.replaceChildren(...(page.querySelector('main')?.childNodes ?? []))
  for (const { id, value } of typed) {
    const field = document.getElementById(id) as HTMLTextAreaElement | null
    if (field && value) field.value = value
  }
  const code = main.querySelector('[data-fill=code]')?.textContent ?? ''
  history.replaceState(null, '', `#${code}`)
  // The other language, or browser, opens the same matter: it is told the code, behind the #.
  for (const way of document.querySelectorAll<HTMLAnchorElement>('#lang,#in-line a')) way.hash = code
  main.querySelector<HTMLElement>('[autofocus]')?.focus()
  const { followMatter } = await import('./follow-matter.ts')
  followMatter({ data, reference, code, main, post, draw, reasonIn })
}
