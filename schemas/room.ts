import type { Text } from './text.ts'
import type { equipmentTexts } from './texts/equipment.ts'

/** A meeting room that people may ask to use. */
export type Room = {
  readonly id: string
  readonly name: Text
  /** How many people it holds. */
  readonly capacity: number
  readonly equipment: readonly (keyof typeof equipmentTexts)[]
  /** The first day of use is no sooner than this working day after the day of filing. */
  readonly leadDays: number
  /** Wall-clock times between which it may be used. */
  readonly hours: { readonly open: string; readonly close: string }
  /** Where the key is handed out. */
  readonly keyPlace: Text
  /** How many days before its use a cancellation should reach the office. */
  readonly cancelDays: number
}

type Defaults = 'leadDays' | 'hours' | 'cancelDays'

/** The hours of the booking form; a room may be open for less. */
export const roomHours = { open: '08:00', close: '20:00' } as const

/** Completes a room from what is special about it. */
export const defineRoom = (room: Omit<Room, Defaults> & Partial<Pick<Room, Defaults>>): Room => ({
  leadDays: 3,
  hours: roomHours,
  cancelDays: 1,
  ...room,
})
