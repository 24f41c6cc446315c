import type { ServiceCase } from '#schemas/case.ts'
import { errorTexts } from '#schemas/texts/errors.ts'
import type { Part } from './part.ts'

/** A position in degrees, both or none. */
export function parseLocation(raw: Readonly<Record<string, unknown>> | undefined): Part<ServiceCase['location']> {
  if (raw === undefined) return { value: null, errors: [] }
  const { lat, lng, ...more } = raw
  if (isWithin(lat, 90) && isWithin(lng, 180) && Object.keys(more).length === 0)
    return { value: { lat, lng }, errors: [] }
  return { value: null, errors: [{ field: 'location', message: errorTexts.location }] }
}

const isWithin = (degrees: unknown, limit: number): degrees is number =>
  typeof degrees === 'number' && Math.abs(degrees) <= limit
