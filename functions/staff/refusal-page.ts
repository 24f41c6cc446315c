import { html } from 'hono/html'
import { type Reason, reasons } from '#schemas/reasons.ts'
import { staffTexts } from '#schemas/texts/staff.ts'
import { both } from './both.ts'
import { shell } from './shell.ts'

/** What a person at a desk reads when the answer is no. */
export function refusalPage(reason: Reason): string {
  const { message } = reasons[reason]
  const body = html`<div class="hero"><div class="wide"><h1>${message.th}</h1><p lang="en">${message.en}</p></div></div>
<div class="cards"><section class="card"><p><a class="button" href="/staff/">${both(staffTexts.today)}</a></p></section></div>`
  return shell({ title: message.th, body })
}
