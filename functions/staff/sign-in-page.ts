import { html } from 'hono/html'
import { fill, type Text } from '#schemas/text.ts'
import { signInTexts as t } from '#schemas/texts/staff.ts'
import { qrSvg } from '../adapters/qr.ts'
import type { Enrolment } from '../domain/people.ts'
import type { SignInOutcome } from '../domain/sign-in.ts'
import { both, type Html, markup } from './both.ts'
import { type Card, cardPage, carried, codeField, field, go, newPasswordField } from './sign-in-card.ts'

/** Why somebody is at the beginning: half an hour without activity, or a password that was just chosen. */
export type Cause = 'idle' | 'new-password'

/** What the page shows before anybody has typed, or after the step that was taken. */
export type Shown =
  | Exclude<SignInOutcome, { readonly step: 'done' }>
  | { readonly step: 'begin'; readonly cause?: Cause }

/** The page of one step of signing in. */
export const signInPage = (shown: Shown): string => cardPage(cardOf(shown), '/staff/sign-in')

function cardOf(shown: Shown): Card {
  if (shown.step === 'totp') return { title: t.code, ...wrong(shown), form: codeForm(shown.ticket) }
  if (shown.step === 'enrol')
    return { title: t.enrol, ...wrong(shown), lead: picture(shown), form: codeForm(shown.ticket) }
  if (shown.step === 'new-password')
    return {
      title: t.choosePassword,
      ...(shown.again === true && { problem: t.weak }),
      form: html`${carried(shown.ticket)}${newPasswordField}${go(t.go)}`,
    }
  return { title: t.title, lead: beginning(shown), ...failure(shown), form: names }
}

/** Why the first step is shown again, if it is. */
function failure(shown: Shown): { readonly problem?: Text } {
  if (shown.step === 'wait') return { problem: fill(t.wait, { minutes: Math.ceil(shown.seconds / 60) }) }
  if (shown.step === 'refused') return { problem: t.refused }
  return shown.step === 'begin' && shown.cause === 'idle' ? { problem: t.signedOut } : {}
}

const beginning = (shown: Shown): Html =>
  shown.step === 'begin' && shown.cause === 'new-password'
    ? html`<p class="note" role="status">${both(t.passwordChosen)}</p>`
    : html`<p class="soft">${both(t.lead)}</p>`

const wrong = ({ again = false }: { readonly again?: boolean }) => (again ? { problem: t.wrongCode } : {})

const codeForm = (ticket: string) => html`${carried(ticket)}${codeField('totp', t.totp)}${go(t.go)}`

const names = html`${field({ name: 'signIn', label: t.signIn, complete: 'username' })}
${field({ name: 'password', label: t.password, type: 'password', complete: 'current-password' })}
${go(t.enter)}
<p><a href="/staff/forgotten-password">${both(t.forgotten)}</a></p>
<p class="hint">${both(t.lostDevice)}</p>
<p><a href="/">${both(t.forCitizens)}</a></p>`

/** The secret as a picture for a telephone, and as text in fours for a person. */
const picture = ({ secret, signIn }: Enrolment) => {
  const uri = `otpauth://totp/Khamrong:${encodeURIComponent(signIn)}?secret=${secret}&issuer=Khamrong`
  return html`<p>${both(t.enrolLead)}</p>
<div class="qr" role="img" aria-label="QR">${markup(qrSvg(uri))}</div>
<p class="hint">${both(t.orType)}</p>
<p class="secret">${secret.replace(/.{4}(?=.)/g, '$& ')}</p>`
}
