import type { Office } from './municipality.ts'

type Mailboxes = { readonly email: string; readonly head: string }

/** A กอง, led by its director. */
export const division = (th: string, en: string, { email, head }: Mailboxes): Office => ({
  name: { th: `กอง${th}`, en: `${en} Division` },
  email,
  head: { title: { th: `ผู้อำนวยการกอง${th}`, en: `Director of ${en}` }, email: head },
})

/** A สำนัก, as the large units of a city are called. */
export const bureau = (th: string, en: string, { email, head }: Mailboxes): Office => ({
  name: { th: `สำนัก${th}`, en: `${en} Bureau` },
  email,
  head: { title: { th: `ผู้อำนวยการสำนัก${th}`, en: `Director of ${en}` }, email: head },
})

/** The สำนักปลัด, which answers whatever has no office of its own. */
export const clerksOffice = (th: string, en: string, { email, head }: Mailboxes): Office => ({
  name: { th: `สำนักปลัด${th}`, en: `Office of the ${en}` },
  email,
  head: { title: { th: `หัวหน้าสำนักปลัด${th}`, en: `Head of the Office of the ${en}` }, email: head },
})
