import type { z } from 'zod'
import type { roomsView } from '#schemas/bodies.ts'
import type { Municipality } from '#schemas/municipality.ts'

/** The rooms of a municipality, as whoever wants to book one needs to know them. */
export async function describeRooms({ municipality }: { readonly municipality: Municipality }) {
  const body: z.input<typeof roomsView> = (municipality.rooms ?? []).map(
    ({ id, name, capacity, equipment, leadDays }) => ({ id, name, capacity, equipment: [...equipment], leadDays }),
  )
  return { status: 200, body, headers: { 'cache-control': 'max-age=60' } }
}
