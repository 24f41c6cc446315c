import { readAssembly, type Stack } from './assembly.ts'
import { type Identity, identityOf, namePropertyOf, type Place } from './identity.ts'
import { resolve } from './intrinsics.ts'
import { checkKnown, isLeftOut } from './known.ts'
import { type SecretLookup, scopeOf, withSecrets } from './scope.ts'

// biome-ignore lint/suspicious/noExplicitAny: checkKnown has seen the properties; each reader knows its own type's.
export type Properties = any

/** One resource with its values resolved. */
export type Resource = Identity & {
  id: string
  type: string
  region: string
  properties: Properties
  metadata: Record<string, unknown>
}

/** Everything the template describes, by type; `asset` is the folder of the asset with a hash. */
export type House = { place: Place; all: (...types: string[]) => Resource[]; asset: (hash: string) => string }

function readResource(stack: Stack, id: string, place: Place, secrets: SecretLookup): Resource[] {
  const { Type: type = '', Condition, Properties = {}, Metadata: metadata = {} } = stack.resources[id] ?? {}
  const where = `${stack.name}.${id}`
  if (isLeftOut(type)) return []
  if (Condition !== undefined) throw new Error(`${where}: the local runner reads no conditions`)
  const properties = withSecrets(resolve(Properties, scopeOf(stack, place), where), secrets) as Properties
  checkKnown(where, type, properties)
  const identity = identityOf(type, id, properties[namePropertyOf(type)], stack.region, place)
  return [{ ...identity, id, type, region: stack.region, properties, metadata }]
}

function refuseTwins(resources: Resource[]): void {
  const named = resources.filter(({ attributes }) => attributes['Arn'] !== undefined)
  const twins = Object.values(Object.groupBy(named, ({ arn }) => arn)).find((same) => same && same.length > 1)
  if (twins) throw new Error(`${twins.map(({ id }) => id).join(' and ')} have the same name: give one of them another`)
}

const noSecrets: SecretLookup = (secret) => {
  throw new Error(`a secret may not be made from another one: ${secret}`)
}

/** Reads cdk.out as a stranger would; a type, property or intrinsic it does not know throws. */
export function readHouse(directory: string, place: Place, secrets: (house: House) => SecretLookup): House {
  const { stacks, assets } = readAssembly(directory)
  const asset = (hash: string) => {
    const folder = assets.get(hash)
    if (folder === undefined) throw new Error(`cdk.out has no asset ${hash}`)
    return folder
  }
  const read = (lookup: SecretLookup, wanted: (type: string) => boolean): House => {
    const resources = stacks.flatMap((stack) => {
      const ids = Object.entries(stack.resources).flatMap(([id, { Type }]) => (wanted(Type) ? [id] : []))
      return ids.flatMap((id) => readResource(stack, id, place, lookup))
    })
    refuseTwins(resources)
    return { place, asset, all: (...types) => resources.filter(({ type }) => types.includes(type)) }
  }
  const secretsOnly = read(noSecrets, (type) => type === 'AWS::SecretsManager::Secret')
  return read(secrets(secretsOnly), () => true)
}
