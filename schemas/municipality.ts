import type { ReplyChannel } from './case.ts'
import type { FormId } from './forms/index.ts'
import type { Room } from './room.ts'
import type { Route } from './route.ts'
import type { Text } from './text.ts'

/** A กอง or สำนัก: who answers, and the head who is told when a promise nears its end. */
export type Office = {
  readonly name: Text
  readonly email: string
  readonly head: { readonly title: Text; readonly email: string }
}

/** What is signed on a form with a fee: word for word under a version, and what one unit costs a month in baht. */
export type Undertaking = {
  readonly version: string
  /** With `{municipality}`, `{fee}` and, in Thai words, `{feeText}`. */
  readonly text: Text
  /** By what the fee is set. */
  readonly basis: Text
  /** By the option that decides the rate. */
  readonly rates: Readonly<Record<string, number>>
}

/** A version of the privacy notice, its day, and what is new in it. */
export type Notice = { readonly version: string; readonly date: string; readonly what: Text }

/** The three colours of a municipality, as CSS hex; contrast is checked when the site is built. */
export type Colours = { readonly primary: string; readonly deep: string; readonly accent: string }

export type Municipality<OfficeId extends string = string> = {
  readonly id: string
  /** Three letters at the start of every reference. */
  readonly prefix: string
  readonly name: Text
  /** The short word of its type inside sentences. */
  readonly org: Text
  /** The address line of forms that are letters: "เรียน ...". */
  readonly addressee: Text
  /** Printed in addresses where there is exactly one. */
  readonly tambons: readonly Text[]
  readonly amphoe: Text
  readonly province: Text
  /** What is not known for certain is left out, and the pages say nothing of it. */
  readonly contact: {
    readonly address: Text
    readonly phone?: string
    readonly email?: string
    readonly hours: Text
    /** The rescue unit, only if somebody answers day and night. */
    readonly disasterPhone?: string
    readonly website: string
  }
  readonly dpoContact: Text
  readonly offices: Readonly<Record<OfficeId, Office>>
  readonly clerk: { readonly title: Text; readonly email: string }
  /** The forms offered and who answers each; a form missing here is not offered. */
  readonly services: Readonly<Partial<Record<FormId, NoInfer<OfficeId>>>>
  /** The questions that are asked only where a municipality decided to, by form. */
  readonly asks?: Readonly<Partial<Record<FormId, readonly string[]>>>
  readonly routes: readonly Route<NoInfer<OfficeId>>[]
  /** What the booking form offers. */
  readonly rooms?: readonly Room[]
  readonly replyChannels: readonly ReplyChannel[]
  /** Its offices are pushed of new cases in their LINE groups; `monthly` is how often at most, since LINE counts pushes. */
  readonly line?: { readonly monthly: number }
  /** How many SMS its citizens are sent in a month at most; without it `replyChannels` must not offer them. */
  readonly sms?: { readonly monthly: number }
  /** The privacy notice in force, and those before it, the newest first: a page loaded earlier may still name that one. */
  readonly notice: Notice & { readonly before?: readonly Notice[] }
  /** Where a form with an undertaking is offered; the one before may still be named by a page loaded earlier. */
  readonly undertaking?: Undertaking & { readonly before?: Undertaking }
  /** How long answers are kept after closing. */
  readonly retention: Text
  readonly colours: Colours
  /** The drawing inside the round badge: SVG path data in a 24 x 24 box. */
  readonly logo: string
}

/** Checks, by its types, that every form offered and every route names an office that exists. */
export const defineMunicipality = <const OfficeId extends string>(municipality: Municipality<OfficeId>) => municipality
