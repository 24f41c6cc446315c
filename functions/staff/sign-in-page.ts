import { html } from 'hono/html'
import { fill, type Text } from '#schemas/text.ts'
import { signInTexts as t } from '#schemas/texts/staff.ts'
import { qrSvg } from '../adapters/qr.ts'
import type { Enrolment } from '../domain/people.ts'
import type { SignInOutcome } from '../domain/sign-in.ts'
import { both, type Html, markup } from './both.ts'
import { shell } from './shell.ts'

type Field = { readonly name: string; readonly label: Text; readonly type?: string; readonly complete: string }
type Card = { readonly title: Text; readonly lead?: Html; readonly problem?: Text; readonly form: Html }

/** What the page shows before anybody has typed, or after the step that was taken. */
export type Shown =
  | Exclude<SignInOutcome, { readonly step: 'done' }>
  | { readonly step: 'begin'; readonly idle: boolean }

/** The page of one step of signing in; nothing that was typed comes back. */
export function signInPage(shown: Shown): string {
  const { title, lead, problem, form } = cardOf(shown)
  const body = html`<div class="hero"><div class="wide"><h1>${both(title)}</h1></div></div>
<div class="cards">
${problem ? html`<section class="card errors" role="alert"><p class="error">${problem.th}</p><p lang="en">${problem.en}</p></section>` : ''}
<form class="card" method="post" action="/staff/sign-in">
${lead ?? ''}
${form}
</form>
</div>`
  return shell({ title: title.th, body, narrow: true })
}

function cardOf(shown: Shown): Card {
  if (shown.step === 'totp')
    return { title: t.code, ...wrong(shown), form: html`${carried(shown)}${codeField}${go(t.go)}` }
  if (shown.step === 'enrol')
    return {
      title: t.enrol,
      ...wrong(shown),
      lead: picture(shown),
      form: html`${carried(shown)}${codeField}${go(t.go)}`,
    }
  if (shown.step === 'new-password') {
    return {
      title: t.choosePassword,
      ...(shown.again === true && { problem: t.weak }),
      form: html`${carried(shown)}${field({ name: 'newPassword', label: t.newPassword, type: 'password', complete: 'new-password' })}
<p class="hint">${both(t.passwordRules)}</p>${go(t.go)}`,
    }
  }
  return { title: t.title, lead: welcome, ...beginning(shown), form: names }
}

/** Why the first step is shown again, if it is. */
function beginning(shown: Shown): { readonly problem?: Text } {
  if (shown.step === 'wait') return { problem: fill(t.wait, { minutes: Math.ceil(shown.seconds / 60) }) }
  if (shown.step === 'refused') return { problem: t.refused }
  return shown.step === 'begin' && shown.idle ? { problem: t.signedOut } : {}
}

const wrong = ({ again = false }: { readonly again?: boolean }) => (again ? { problem: t.wrongCode } : {})

const carried = ({ ticket }: { readonly ticket: string }) => html`<input type="hidden" name="ticket" value="${ticket}">`

const field = ({ name, label, type = 'text', complete }: Field) => html`<div class="field">
<label for="${name}">${both(label)}</label>
<input id="${name}" name="${name}" type="${type}" autocomplete="${complete}" autocapitalize="none" spellcheck="false" required>
</div>`

const codeField = html`<div class="field">
<label for="totp">${both(t.totp)}</label>
<input class="code" id="totp" name="totp" inputmode="numeric" autocomplete="one-time-code" required>
</div>`

const go = (text: Text) => html`<button class="button wideButton">${both(text)}</button>`

const welcome = html`<p class="soft">${both(t.lead)}</p>`

const names = html`${field({ name: 'signIn', label: t.signIn, complete: 'username' })}
${field({ name: 'password', label: t.password, type: 'password', complete: 'current-password' })}
${go(t.enter)}
<p class="hint">${both(t.forgotten)}</p>
<p><a href="/">${both(t.forCitizens)}</a></p>`

/** The secret as a picture for a telephone, and as text in fours for a person. */
const picture = ({ secret, signIn }: Enrolment) => {
  const uri = `otpauth://totp/Khamrong:${encodeURIComponent(signIn)}?secret=${secret}&issuer=Khamrong`
  return html`<p>${both(t.enrolLead)}</p>
<div class="qr" role="img" aria-label="QR">${markup(qrSvg(uri))}</div>
<p class="hint">${both(t.orType)}</p>
<p class="secret">${secret.replace(/.{4}(?=.)/g, '$& ')}</p>`
}
