import type { Municipality } from '../municipality.ts'
import { namoungpet } from './namoungpet.ts'

export const municipalities: readonly Municipality[] = [namoungpet]

export const findMunicipality = (id: string) => municipalities.find((municipality) => municipality.id === id)

/** The municipality whose prefix a reference carries. */
export const municipalityOf = (reference: string) =>
  municipalities.find(({ prefix }) => reference.startsWith(`${prefix}-`))
