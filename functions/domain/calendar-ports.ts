import type { Calendar, CalendarVersion } from '#schemas/calendar.ts'

/** The calendars in force. */
export type Calendars = {
  /** May be up to a minute old. */
  current(municipality: string): Promise<Calendar>
  /** As it is at this moment. */
  newest(municipality: string): Promise<Calendar>
}

/** What municipalities published, each version a single item that nobody changes. */
export type CalendarVersions = {
  /** The latest ones, newest first. */
  latest(municipality: string, count: number): Promise<readonly CalendarVersion[]>
  /** False when somebody else published under this number. */
  publish(version: CalendarVersion): Promise<boolean>
}

/** Up to which version a municipality's open clocks have been counted anew. */
export type Recounts = {
  last(municipality: string): Promise<Recount | undefined>
  keep(municipality: string, recount: Recount): Promise<void>
}
export type Recount = {
  /** The newest version for which everything is done; empty before the first. */
  readonly done: string
  /** Another one that was begun since, and when. */
  readonly begun?: { readonly version: string; readonly at: string } | undefined
}
