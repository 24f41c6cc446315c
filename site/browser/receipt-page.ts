import type { Matter, MatterData } from '#schemas/matter.ts'
import { readReference, readTrackingCode } from '#schemas/reference.ts'
import { call, type Reply } from './call.ts'
import { keptReceipt, receiptAddress } from './kept-receipt.ts'
import { pageData } from './page-data.ts'
import { fillPart, part, show } from './parts.ts'
import { problemIn } from './problem.ts'

type Drawn = typeof import('./matter.ts')

const data = pageData<MatterData>()
const plainTitle = document.title
const reference = readReference(location.pathname.split('/').filter(Boolean).pop() ?? '')
const form = part('ask') as HTMLFormElement

async function open() {
  const code = readTrackingCode(location.hash.slice(1))
  if (!reference || !code) return ask(location.hash.length > 1)
  clear()
  // The other language opens the same matter: it is told the code, behind the #.
  const language = part('lang') as HTMLAnchorElement
  language.hash = code
  const [reply, drawn] = await Promise.all([
    call(`/api/${data.municipality}/requests/${reference}`, { headers: { authorization: `Bearer ${code}` } }),
    import('./matter.ts').catch(() => undefined),
  ])
  show('progress', false)
  if (reply.status === 200 && reply.body && drawn) showAll(drawn, reply.body as Matter, code)
  else showFailure(reply)
}

function clear() {
  document.title = plainTitle
  show('errors', false)
  show('ask', false)
  show('progress', true)
}

function ask(isWrong: boolean) {
  show('ask', true)
  if (isWrong) complain(data.words.notFound)
}

function complain(message: string) {
  const box = part('errors')
  fillPart('error', message)
  show('errors', true)
  show('retry', false)
  document.title = `${box.dataset['title']} ${plainTitle}`
  box.focus()
}

function showFailure({ status, body }: Reply) {
  if (status === 404) return ask(true)
  const { message } = problemIn(body)
  complain(navigator.onLine ? (message?.[data.locale] ?? data.words.tryLater) : data.words.offline)
  show('retry', true)
}

function showAll({ showMatter, showActs, wireActs, wireKeeping }: Drawn, matter: Matter, code: string) {
  const receipt = keptReceipt(matter.reference)
  if (receipt) {
    show('saved', true)
    // Whoever has just sent it needs the code before anything else is read.
    part('promise').after(part('keep'))
  }
  const draw = (current: Matter) => {
    showMatter(current, data)
    showActs(current)
  }
  draw(matter)
  wireActs({ reference: matter.reference, code, data, redraw: draw })
  fillPart('code', code)
  wireKeeping(location.origin + receiptAddress(matter.reference, code, data.locale), data.words.copied, receipt?.qr)
}

/** Shows the matter that the address names, or asks for its code. */
export function startReceipt() {
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const code = readTrackingCode(String(new FormData(form).get('code')))
    if (!code) return ask(true)
    history.replaceState(null, '', `#${code}`)
    void open()
  })
  part('retry').addEventListener('click', () => void open())
  addEventListener('hashchange', () => void open())
  if (reference) fillPart('reference', reference)
  void open()
}
