import type { Form } from './form.ts'
import type { Text } from './text.ts'

/** What nobody is asked for, so that it comes as "other", and only the desk calls a matter by. */
export const forTheDesk = {
  EDU: { th: 'ศูนย์พัฒนาเด็กเล็ก/โรงเรียน/กีฬา/วัฒนธรรม', en: 'Education, sport, culture' },
  INFO: { th: 'ขอข้อมูลข่าวสาร/สอบถาม', en: 'Information' },
} as const satisfies Readonly<Record<string, Text>>

/** Everything that a matter of this form may be about, by the ids that routes know. */
export const categoriesOf = ({ category, fields, deskCategories }: Form): Readonly<Record<string, Text>> => ({
  ...(category && fields[category]?.options),
  ...deskCategories,
})
