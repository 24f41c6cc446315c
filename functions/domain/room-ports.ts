import type { RoomDay, RoomPlace } from '#schemas/room-day.ts'

/** The days of rooms, each a single item written under its version. */
export type Rooms = {
  /** A day that nobody has asked for yet has no slots and the version 0. */
  day(place: RoomPlace): Promise<RoomDay>
  /** Writes the next version; false when somebody else wrote it first. */
  save(changed: RoomDay): Promise<boolean>
  /** The days of a month (`YYYY-MM`) on which somebody has asked for a room, in their order. */
  month(room: Pick<RoomPlace, 'municipality' | 'room'>, month: string): Promise<readonly RoomDay[]>
  /** The days with a slot that is to be checked up to this instant, page by page, without a limit. */
  due(until: Date): AsyncIterable<readonly RoomPlace[]>
}
