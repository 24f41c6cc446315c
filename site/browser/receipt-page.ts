import type { MatterData } from '#schemas/matter.ts'
import { readReference } from '#schemas/reference.ts'
import { fillOne } from '#schemas/text.ts'
import { callPatiently } from './call.ts'
import { isJustFiled } from './kept-receipt.ts'
import { pageData } from './page-data.ts'
import { fillPart, part, show } from './parts.ts'
import { formOf } from './posted-form.ts'

const { words, faults, locale } = pageData<MatterData>()
const main = document.querySelector('main') as HTMLElement
const ask = part('ask') as HTMLFormElement
const reference = readReference(location.pathname.split('/').filter(Boolean).pop() ?? '') ?? ''

/** Shows the matter that the address names, or asks for its code. */
export function startReceipt() {
  fillPart('reference', reference)
  main.addEventListener('submit', (event) => {
    event.preventDefault()
    void send(event.target as HTMLFormElement)
  })
  main.addEventListener('click', ({ target }) => void press(target as HTMLElement))
  addEventListener('hashchange', () => location.reload())
  if (location.hash) {
    const code = ask.elements.namedItem('code') as HTMLInputElement
    code.value = location.hash.slice(1)
    toggle(true)
    void send(ask)
  }
}

/** While the matter is being opened, nobody is asked for its code. */
function toggle(isOpening: boolean) {
  ask.hidden = isOpening
  show('progress', isOpening)
}

let isBusy = false

/** Posts a form as the browser would, and puts what the server answers in the place of what is there. */
async function send(element: HTMLFormElement) {
  if (isBusy) return
  const form = formOf(element)
  const fault = form.fault()
  if (fault) return form.complain(fillOne(faults[fault.text] ?? '', { ...fault.values }, locale), true)

  isBusy = true
  form.wait(words.sending)
  const body = new URLSearchParams([...new FormData(element)] as [string, string][])
  body.set('script', 'true')
  if (isJustFiled(reference)) body.set('fresh', 'true')
  const reply = await callPatiently(location.pathname + location.search, { method: 'POST', body }, pageIn)
  isBusy = false
  const page = reply.body as Document | undefined
  if (page && reply.status === 200) return draw(page)
  if (element === ask) toggle(false)
  form.complain(reasonIn(page, element), reply.status === 422)
}

/** A page of ours, not what somebody on the way put in its place. */
async function pageIn(response: Response) {
  const page = new DOMParser().parseFromString(await response.text(), 'text/html')
  return page.querySelector('[data-fill]') ? page : undefined
}

function draw(page: Document) {
  main.replaceChildren(...(page.querySelector('main')?.childNodes ?? []))
  const code = main.querySelector('[data-fill=code]')?.textContent ?? ''
  history.replaceState(null, '', `#${code}`)
  // The other language opens the same matter: it is told the code, behind the #.
  const language = part('lang') as HTMLAnchorElement
  language.hash = code
  main.querySelector<HTMLElement>('[autofocus]')?.focus()
}

function reasonIn(page: Document | undefined, form: HTMLFormElement) {
  if (!navigator.onLine) return words.offline
  const said = page?.querySelector('#errors li') ?? page?.querySelector('#errors h2,[data-fill=message]')
  return said?.textContent ?? (form === ask ? words.tryLater : words.tryAgain)
}

/** What helps to keep a receipt: paper, and the link. */
async function press(button: HTMLElement) {
  if (button.id === 'print') print()
  if (button.id !== 'copy') return
  await navigator.clipboard.writeText(location.href)
  button.textContent = words.copied
}
