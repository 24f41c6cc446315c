import type { Rooms } from '#functions/domain/ports.ts'
import type { RoomDay, RoomPlace } from '#schemas/room-day.ts'

const keyOf = ({ municipality, room, date }: RoomPlace) => `${municipality} ${room} ${date}`

export function memoryRooms(): Rooms & { readonly all: () => readonly RoomDay[] } {
  const stored = new Map<string, RoomDay>()
  const all = () => structuredClone([...stored.values()]).toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
  return {
    async day({ municipality, room, date }) {
      const place = { municipality, room, date }
      return structuredClone(stored.get(keyOf(place)) ?? { ...place, version: 0, slots: [] })
    },
    async save(changed) {
      if ((stored.get(keyOf(changed))?.version ?? 0) !== changed.version) return false
      stored.set(keyOf(changed), structuredClone({ ...changed, version: changed.version + 1 }))
      return true
    },
    month: async ({ municipality, room }, month) =>
      all().filter((day) => day.municipality === municipality && day.room === room && day.date.startsWith(month)),
    async *due(until) {
      const isDue = ({ slots }: RoomDay) =>
        slots.some(({ checkAt }) => checkAt !== null && checkAt <= until.toISOString())
      yield all()
        .filter(isDue)
        .map(({ municipality, room, date }) => ({ municipality, room, date }))
    },
    all,
  }
}
