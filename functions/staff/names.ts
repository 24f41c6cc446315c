import type { Text } from '#schemas/text.ts'
import { deskTexts } from '#schemas/texts/desk.ts'
import { roleTexts } from '#schemas/texts/staff.ts'
import type { CaseView } from './case-view.ts'

/** What somebody is called on a page: by name, or by what they are where the name is not known. */
export function nameOf(id: string, { colleagues, officer }: Pick<CaseView, 'colleagues' | 'officer'>): Text {
  if (id === 'system' || id === 'citizen') return deskTexts.by[id]
  const known = [officer, ...colleagues].find((one) => one.id === id)
  return known ? { th: known.name, en: '' } : roleTexts.officer
}
