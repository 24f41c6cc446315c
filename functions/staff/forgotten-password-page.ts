import { html } from 'hono/html'
import { fill, type Text } from '#schemas/text.ts'
import { signInTexts, forgottenTexts as t } from '#schemas/texts/staff.ts'
import type { ForgottenStep } from '../domain/forgotten-password.ts'
import { both } from './both.ts'
import { type Card, cardPage, carried, codeField, field, go, newPasswordField } from './sign-in-card.ts'

export type Forgotten = Exclude<ForgottenStep, { readonly step: 'done' }>

const problems = { weak: signInTexts.weak, wrong: t.wrong } as const

/** The page of one step to a new password. */
export const forgottenPasswordPage = (shown: Forgotten): string => cardPage(cardOf(shown), '/staff/forgotten-password')

function cardOf(shown: Forgotten): Card {
  if (shown.step !== 'code')
    return { title: t.title, ...failure(shown), lead: html`<p>${both(t.lead)}</p>`, form: nameForm }
  return {
    title: t.title,
    ...(shown.again && { problem: problems[shown.again] }),
    lead: html`<p role="status">${both(t.sent)}</p>`,
    form: html`${carried(shown.ticket)}${codeField('code', t.code)}${newPasswordField}${go(t.choose)}${another}${back}`,
  }
}

function failure(shown: Forgotten): { readonly problem?: Text } {
  if (shown.step === 'wait') return { problem: fill(t.wait, { minutes: Math.ceil(shown.seconds / 60) }) }
  return shown.step === 'name' && shown.late ? { problem: t.wrong } : {}
}

const another = html`<p><a href="/staff/forgotten-password">${both(t.another)}</a></p>`

const back = html`<p><a href="/staff/sign-in">${both(t.back)}</a></p>`

const nameForm = html`${field({ name: 'signIn', label: signInTexts.signIn, complete: 'username' })}${go(t.send)}${back}`
