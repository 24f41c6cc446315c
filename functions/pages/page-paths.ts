import type { Locale } from '#schemas/text.ts'

/** Where the site's build put a page: `namoungpet/track` of the English site is `en/namoungpet/track/index.html`. */
export const builtAt = (locale: Locale, ...parts: readonly string[]) =>
  [...(locale === 'en' ? ['en'] : []), ...parts, 'index.html'].join('/')

/** The page that is missing; a site has its Thai one at its root. */
export const notFoundAt = (locale: Locale) => (locale === 'en' ? builtAt('en', '404') : '404.html')
