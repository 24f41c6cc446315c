import type { Form } from '../form.ts'
import { complaint } from './complaint.ts'

export const forms = [complaint] as const

export type FormId = (typeof forms)[number]['id']

export const findForm = (id: string): Form | undefined => forms.find((form) => form.id === id)
