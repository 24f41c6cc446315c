import type { Form } from '../form.ts'
import { complaint } from './complaint.ts'
import { general } from './general.ts'
import { meetingRoom } from './meeting-room.ts'
import { onlineService } from './online-service.ts'
import { opinion } from './opinion.ts'
import { satisfaction } from './satisfaction.ts'
import { waste } from './waste.ts'
import { water } from './water.ts'

/** In the order of the manual, which is that of the cards. */
export const forms = [complaint, general, waste, water, meetingRoom, opinion, onlineService, satisfaction] as const

export type FormId = (typeof forms)[number]['id']

export const findForm = (id: string): Form | undefined => forms.find((form) => form.id === id)
