import { findMunicipality, municipalities } from '#schemas/municipalities/index.ts'
import type { Settings } from './settings.ts'

/** What a host name tells about the municipality: names of their own come first, then ids as the first part of any. */
export function hostsOf({ hosts }: Pick<Settings, 'hosts'>) {
  const own = Object.entries(hosts).map(([name, municipality]) => ({ name, municipality }))
  const lost = own.find(({ municipality }) => !findMunicipality(municipality))
  if (lost) throw new Error(`the setting hosts leads ${lost.name} to ${lost.municipality}, which is no municipality`)
  return [...own, ...municipalities.map(({ id }) => ({ name: id, municipality: id }))]
}
