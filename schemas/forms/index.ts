import type { Form } from '../form.ts'
import { complaint } from './complaint.ts'
import { opinion } from './opinion.ts'

/** In the order of the manual, which is that of the cards. */
export const forms = [complaint, opinion] as const

export type FormId = (typeof forms)[number]['id']

export const findForm = (id: string): Form | undefined => forms.find((form) => form.id === id)
