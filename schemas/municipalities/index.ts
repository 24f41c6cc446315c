import type { Municipality } from '../municipality.ts'
import { chonglom } from './chonglom.ts'
import { jiktueng } from './jiktueng.ts'
import { khamtoei } from './khamtoei.ts'
import { nakhoncity } from './nakhoncity.ts'
import { namoungpet } from './namoungpet.ts'

export const municipalities: readonly Municipality[] = [namoungpet, chonglom, khamtoei, nakhoncity, jiktueng]

export const findMunicipality = (id: string) => municipalities.find((municipality) => municipality.id === id)

/** The municipality whose prefix a reference carries. */
export const municipalityOf = (reference: string) =>
  municipalities.find(({ prefix }) => reference.startsWith(`${prefix}-`))
