import { categoriesOf } from './categories.ts'
import { findForm } from './forms/index.ts'
import type { Municipality } from './municipality.ts'
import { type About, fits, type Route } from './route.ts'
import { emailRule } from './rules/email.ts'
import { checkWriting } from './rules/line.ts'

type Line = { readonly place: string; readonly written: unknown; readonly faults: readonly string[] }

/** What its types cannot see of a municipality's file: each fault behind its line, as it is written. */
export const faultsOf = (municipality: Municipality): readonly string[] =>
  linesOf(municipality).flatMap(({ place, written, faults }) =>
    faults.map((fault) => `${municipality.id} ${place} ${JSON.stringify(written)}: ${fault}`),
  )

function linesOf(municipality: Municipality): readonly Line[] {
  const { clerk, offices, services, routes, replyChannels, sms } = municipality
  const exists = (office: string) => (Object.hasOwn(offices, office) ? [] : [`there is no office ${office}`])
  return [
    { place: 'clerk', written: clerk, faults: mailbox(clerk.email, 'nobody is above the heads') },
    ...Object.entries(offices).map(([office, written]) => ({
      place: `offices.${office}`,
      written,
      faults: [
        ...mailbox(written.email, 'nothing reaches it'),
        ...mailbox(written.head.email, 'it has no head, who would be told of its broken promises'),
      ],
    })),
    ...Object.entries(services).map(([form, office]) => ({
      place: `services.${form}`,
      written: office,
      faults: exists(office),
    })),
    ...routes.map((written, index) => ({
      place: `routes[${index}]`,
      written,
      faults: [...exists(written.office), ...routeFaults(written, routes.slice(0, index), municipality)],
    })),
    {
      place: 'replyChannels',
      written: replyChannels,
      faults: replyChannels.includes('sms') && !sms ? ['"sms" is sent to nobody: there is no sms.monthly'] : [],
    },
  ]
}

const mailbox = (address: string, otherwise: string) =>
  checkWriting(emailRule, address).value === undefined ? [`"${address}" is no address: ${otherwise}`] : []

/** Why a route never decides anything; what it leaves open must have an office in `services` to fall back on. */
function routeFaults(route: Route, above: readonly Route[], { services }: Municipality): readonly string[] {
  const form = findForm(route.form)
  if (!form) return [`there is no form ${route.form}`]
  if (!Object.hasOwn(services, form.id)) return [`services has no office for the rest of ${form.id}`]
  const known = Object.keys(categoriesOf(form))
  const unknown = (route.category ?? []).filter((one) => !known.includes(one))
  if (unknown.length > 0) return [`${form.id} has no category ${unknown.join(', ')}`]
  const decides = mattersOf(route, known, above).some((about) => !above.some((other) => fits(other, about)))
  return decides ? [] : ['it never decides, since those above it take all of its matters']
}

/** One of each kind of a route's matters that those above it could tell apart. */
function mattersOf({ form, category, moo, urgent }: Route, known: readonly string[], above: readonly Route[]) {
  const categories = category ?? [undefined, ...known]
  const moos = moo ?? [undefined, ...above.flatMap((other) => other.moo ?? [])]
  const urgencies = urgent === undefined ? [true, false] : [urgent]
  return categories.flatMap((one) =>
    moos.flatMap((place) =>
      urgencies.map((cannotWait): About => ({ form, category: one, moo: place, urgent: cannotWait })),
    ),
  )
}
