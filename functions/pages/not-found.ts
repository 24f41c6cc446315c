import { findMunicipality } from '#schemas/municipalities/index.ts'
import type { Pages } from '../domain/ports.ts'
import type { PageAnswer, PageAsked } from './asked.ts'
import { builtAt, notFoundAt } from './page-paths.ts'

/** The built page that says so, in the language of the address and in the name of its municipality. */
export async function notFound({ path, locale }: PageAsked, { pages }: { readonly pages: Pages }): Promise<PageAnswer> {
  const [, first = '', second = ''] = path.split('/')
  const language = first === 'en' ? 'en' : locale
  const municipality = findMunicipality(first === 'en' ? second : first)
  const built = municipality ? builtAt(language, municipality.id, 'problem') : notFoundAt(language)
  return { status: 404, html: await pages.read(built) }
}
