import { findMunicipality } from '#schemas/municipalities/index.ts'
import type { Municipality } from '#schemas/municipality.ts'
import { phoneText } from '#schemas/phone-text.ts'
import { type Reason, reasons } from '#schemas/reasons.ts'
import { fill, type Locale, type Text } from '#schemas/text.ts'
import { errorTexts } from '#schemas/texts/errors.ts'
import { pageTexts } from '#schemas/texts/pages.ts'
import type { Pages } from '../domain/ports.ts'
import type { Refusal } from '../domain/refusal.ts'
import { builtAt, notFoundAt } from './page-paths.ts'
import {
  attributeOf,
  elementAt,
  elementsIn,
  htmlOf,
  removeAttribute,
  setContent,
  tagIn,
  textIn,
  treeOf,
} from './tree.ts'

type Asked = {
  readonly refusal: Refusal
  readonly status: number
  readonly locale: Locale
  readonly m: string
  /** Whether the browser's Back leads to a form that is still filled in. */
  readonly filledIn: boolean
}

/** What a person reads instead of a problem document: what to do, and how to get back. */
export async function problemPage(
  { refusal, status, locale, m, filledIn }: Asked,
  { pages }: { readonly pages: Pages },
) {
  const municipality = findMunicipality(m)
  const title = titleOf(status)[locale]
  const message = messageOf(refusal, municipality)[locale]
  const path = municipality ? builtAt(locale, municipality.id, 'problem') : notFoundAt(locale)
  // Whatever is the matter with the site, a refusal is told.
  const built = await pages.read(path).catch(() => undefined)
  return built === undefined ? barePage(locale, title, message) : filled(built, { title, message, filledIn })
}

function filled(built: string, { title, message, filledIn }: { title: string; message: string; filledIn: boolean }) {
  const tree = treeOf(built)
  const name = tagIn(tree, 'title')
  setContent(
    name,
    textIn(name).replace(/^.* · /, () => `${title} · `),
  )
  setContent(tagIn(tree, 'h1'), title)
  setContent(elementAt(tree, 'data-fill', 'message'), message)
  const back = elementsIn(tree).find((one) => attributeOf(one, 'data-part') === 'back')
  if (filledIn && back) removeAttribute(back, 'hidden')
  return htmlOf(tree)
}

const titles: Readonly<Record<number, Text>> = {
  404: pageTexts['404.title'],
  429: pageTexts['wait.title'],
  503: pageTexts['down.title'],
}
const titleOf = (status: number) => titles[status] ?? pageTexts['error.title']

function messageOf({ reason, details }: Refusal, municipality: Municipality | undefined): Text {
  const seconds = details.retryAfterSeconds
  if (reason !== isCounted || seconds === undefined || !municipality) return reasons[reason].message
  const { phone } = municipality.contact
  return fill(errorTexts.tooManyRequests, { minutes: Math.ceil(seconds / 60), phone: phone && phoneText(phone) })
}
const isCounted = 'too-many-requests' satisfies Reason

const barePage = (locale: Locale, title: string, message: string) =>
  `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title></head><body><main><h1>${title}</h1><p>${message}</p><p><a href="/">หน้าแรก / Home</a></p></main></body></html>`
