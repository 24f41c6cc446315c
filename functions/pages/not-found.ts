import type { Pages } from '../domain/ports.ts'
import type { PageAnswer, PageAsked } from './asked.ts'
import { notFoundAt } from './page-paths.ts'

/** The built page that says so, in the language of the address. */
export async function notFound({ path, locale }: PageAsked, { pages }: { readonly pages: Pages }): Promise<PageAnswer> {
  return { status: 404, html: await pages.read(notFoundAt(path.startsWith('/en/') ? 'en' : locale)) }
}
