import { rights } from '#schemas/access.ts'
import { type Acted, type ActPorts, act } from '../domain/desk/act.ts'
import { seenCase } from '../domain/desk/seen-case.ts'
import type { DeskAnswer, DeskAsked } from '../staff-door.ts'
import { casePage } from './case-page.ts'
import { viewOf } from './case-view.ts'

type Ports = ActPorts & { readonly pictures: string }

/** The page of one case. */
export async function showCase({ officer, csrf, reference, now }: DeskAsked, ports: Ports): Promise<DeskAnswer> {
  const known = await seenCase({ officer, reference, what: 'open', rights, now }, ports)
  const { pictures } = ports
  return { status: 200, html: casePage(await viewOf({ known, officer, csrf, now }, ports)), pictures }
}

const statuses = { conflict: 409, 'not-now': 409, faulty: 422 } as const

/** Does what one of its forms asks for; when it cannot, the page keeps what was typed. */
export async function postToCase(asked: DeskAsked, ports: Ports): Promise<DeskAnswer> {
  const { officer, csrf, reference, form: typed, now } = asked
  const acted = await act({ officer, reference, typed, now }, ports)
  if (acted.is === 'done') return { redirect: placeAfter(acted) }
  const faults = acted.is === 'faulty' ? acted.faults : {}
  const again = { typed, why: acted.is, faults }
  const view = await viewOf({ known: acted.known, officer, csrf, now, again }, ports)
  return { status: statuses[acted.is], html: casePage(view), pictures: ports.pictures }
}

/** Back to the page, or where it may be seen no more to the list, which says so. */
const placeAfter = ({ reference, isSeen }: Extract<Acted, { is: 'done' }>) =>
  isSeen ? `/staff/requests/${reference}` : `/staff/requests?handed-on=${reference}`
