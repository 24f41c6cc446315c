import { municipalities } from '#schemas/municipalities/index.ts'
import { offeredForms } from '#schemas/offered-form.ts'
import { type Locale, locales } from '#schemas/text.ts'

/** Thai is the first language and has no part in the address. */
export const langOf = (locale: Locale) => (locale === 'th' ? undefined : locale)

/** The address of a page of the site: `track` of `namoungpet` in English is `/en/namoungpet/track/`. */
export const hrefOf = (locale: Locale, ...parts: readonly string[]) =>
  ['', langOf(locale), ...parts, ''].filter((part) => part !== undefined).join('/')

/** The municipalities of this build: all, or those named in MUNICIPALITIES, parted by commas. */
export function builtMunicipalities() {
  const wanted = process.env['MUNICIPALITIES']?.split(',').map((id) => id.trim())
  const built = municipalities.filter(({ id }) => !wanted || wanted.includes(id))
  if (!built.length) throw new Error(`MUNICIPALITIES names no municipality: ${wanted?.join(', ')}`)
  return built
}

/** One path in each language. */
export const inEachLanguage = () => locales.map((locale) => ({ params: { lang: langOf(locale) }, props: { locale } }))

/** One path for each municipality in each language. */
export const ofEachMunicipality = () =>
  builtMunicipalities().flatMap((municipality) =>
    locales.map((locale) => ({
      params: { lang: langOf(locale), municipality: municipality.id },
      props: { locale, municipality },
    })),
  )

/** One path for each form that a municipality offers, in each language. */
export const ofEachForm = () =>
  ofEachMunicipality().flatMap(({ params, props }) =>
    offeredForms(props.municipality).map((form) => ({
      params: { ...params, form: form.id },
      props: { ...props, form },
    })),
  )
