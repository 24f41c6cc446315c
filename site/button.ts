import type { Municipality } from '#schemas/municipality.ts'
import type { Locale } from '#schemas/text.ts'
import { addressOf } from './address.ts'
import { hrefOf } from './paths.ts'
import { words } from './words.ts'

const style = ({ colours }: Municipality) =>
  `display:inline-block;padding:.8em 1.4em;border-radius:.8em;background:${colours.primary};color:#fff;font-weight:700;text-decoration:none`

/** The button for a municipality's own website: a link that brings its looks along, and nothing that loads anything. */
export const buttonFor = (locale: Locale, municipality: Municipality) =>
  `<a href="${addressOf(hrefOf(locale, municipality.id))}" lang="${locale}" style="${style(municipality)}">${words.tagline[locale]}</a>`
