import type { Text } from './text.ts'

/** The months' names, January first. */
export const monthNames: readonly Text[] = Array.from({ length: 12 }, (_, month) => ({
  th: nameOf(month, 'th'),
  en: nameOf(month, 'en'),
}))

/** Every browser knows them, so no page has to carry them. */
function nameOf(month: number, locale: string) {
  return new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, month))
}
