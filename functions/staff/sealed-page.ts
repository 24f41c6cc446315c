import { html } from 'hono/html'
import { deskTexts } from '#schemas/texts/desk.ts'
import { errorTexts } from '#schemas/texts/errors.ts'
import { type Opened, type OpenPorts, openSealed } from '../domain/desk/open-sealed.ts'
import type { DeskAnswer, DeskAsked } from '../staff-door.ts'
import { both, type Html } from './both.ts'
import { layout } from './layout.ts'
import { sealedForm } from './sealed-form.ts'

const texts = deskTexts.sealed

/** Shows a sealed answer on this one page; without a reason it asks for it again. */
export async function showSealed(asked: DeskAsked, ports: OpenPorts): Promise<DeskAnswer> {
  const { officer, csrf, reference, form: typed, now } = asked
  const opened = await openSealed({ officer, reference, typed, now }, ports)
  const isFaulty = 'faults' in opened
  const title = `${isFaulty ? `${errorTexts.prefix.th} ` : ''}${opened.known.case.reference}`
  return { status: isFaulty ? 422 : 200, html: layout({ officer, csrf, title, body: bodyOf(opened, asked) }) }
}

const bodyOf = (opened: Opened, asked: DeskAsked): Html => {
  const { case: kept, form } = opened.known
  const label = form.fields[opened.path]?.label ?? form.title
  return html`<div class="hero"><div class="wide"><p><strong>${kept.reference}</strong> · ${both(form.title)}</p>
<h1>${both(label)}</h1></div></div>
<div class="cards"><section class="card">
${'faults' in opened ? askedAgain(opened, asked) : wholeAnswer(opened)}
<p><a href="/staff/requests/${kept.reference}">${both(texts.back)}</a></p>
</section></div>`
}

const wholeAnswer = ({ text, reason }: Extract<Opened, { text: string }>): Html => html`<p class="secret">${text}</p>
<dl class="facts"><dt>${both(texts.reason)}</dt><dd>${reason}</dd></dl>
<p class="note">${both(texts.once)}</p>`

const askedAgain = ({ known, path, faults }: Extract<Opened, { faults: object }>, { csrf, form }: DeskAsked): Html => {
  const { reference } = known.case
  return sealedForm({
    reference,
    csrf,
    path,
    ...(form['reason'] && { reason: form['reason'] }),
    ...(faults['reason'] && { fault: faults['reason'] }),
  })
}
