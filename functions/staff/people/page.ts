import { staffRights } from '#schemas/policy.ts'
import { demand, refusal } from '../../domain/accounts/allowed.ts'
import type { DeskAnswer, DeskAsked } from '../../staff-door.ts'
import { drawPeople } from './draw.ts'
import type { PeopleForm, PeoplePorts } from './form.ts'
import { peopleForms } from './forms.ts'
import { municipalityOf, viewOf } from './view.ts'

/** The accounts of the officer's municipality, or one of them, and what was done to them. */
export async function showPeople(asked: DeskAsked, ports: PeoplePorts): Promise<DeskAnswer> {
  const { officer, now, query } = asked
  if (staffRights(officer).length === 0) throw await refusal('no-right', { officer, now, what: 'people' }, ports)
  return { status: 200, html: drawPeople(await viewOf(asked, query['person'] ?? '', ports)) }
}

/** Does what one of the forms asks for; a password is shown once, in the answer itself. */
export async function postToPeople(asked: DeskAsked, ports: PeoplePorts): Promise<DeskAnswer> {
  const form = await formOf(asked, ports)
  const outcome = await form.act({ ...asked, municipality: municipalityOf(asked.officer) }, ports)
  const personId = isAboutOne(form) ? (asked.form['person'] ?? '') : ''
  if ('done' in outcome && !outcome.handOver) return { redirect: addressOf(personId) }
  const more = 'done' in outcome ? outcome : { again: { typed: asked.form, faults: outcome.faults } }
  return { status: 'done' in outcome ? 200 : 422, html: drawPeople(await viewOf(asked, personId, ports, more)) }
}

async function formOf({ officer, now, form: { action } }: DeskAsked, ports: PeoplePorts): Promise<PeopleForm> {
  const form = peopleForms.find((one) => one.action === action)
  if (!form) throw await refusal('no-right', { officer, now, what: 'unknown' }, ports)
  await demand(form.right, { officer, now, what: form.action }, ports)
  return form
}

const isAboutOne = (form: PeopleForm) => !form.fits(undefined)

const addressOf = (personId: string) =>
  personId ? `/staff/people?person=${encodeURIComponent(personId)}` : '/staff/people'
