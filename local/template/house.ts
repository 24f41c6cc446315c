import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Identity, identityOf, namePropertyOf, type Place } from './identity.ts'
import { resolve } from './intrinsics.ts'
import { checkKnown, isLeftOut } from './known.ts'
import { type SecretLookup, scopeOf, withSecrets } from './scope.ts'

type Values = Record<string, unknown>
type Resources = Record<string, { Type: string; Condition?: string; Properties?: Values; Metadata?: Values }>
type Parameters = Record<string, { Default?: unknown }>

/** One synthesized stack as it lies on disk. */
export type Stack = { name: string; region: string; resources: Resources; parameters: Parameters }
type Artifact = { type: string; environment?: string; properties?: { templateFile?: string; file?: string } }
type Template = { Resources?: Resources; Parameters?: Parameters }
type AssetManifest = { files?: Record<string, { source: { path?: string } }> }

/** An agnostic stack lives in Bangkok's region here. */
const regionOf = (environment = ''): string => /\/([a-z]+-[a-z]+-\d)$/.exec(environment)?.[1] ?? 'ap-southeast-7'

/** Reads every stack of a cloud assembly, and where the asset with each hash lies. */
export function readAssembly(directory: string): { stacks: Stack[]; assets: Map<string, string> } {
  const json = <T>(file: string) => JSON.parse(readFileSync(join(directory, file), 'utf8')) as T
  const artifacts = Object.entries(json<{ artifacts: Record<string, Artifact> }>('manifest.json').artifacts)
  const stacks = artifacts.flatMap(([name, { type, environment, properties }]): Stack[] => {
    if (type === 'cdk:cloud-assembly') throw new Error(`${name}: the local runner reads no nested assemblies`)
    if (type !== 'aws:cloudformation:stack') return []
    const { Resources = {}, Parameters = {} } = json<Template>(properties?.templateFile ?? '')
    return [{ name, region: regionOf(environment), resources: Resources, parameters: Parameters }]
  })
  const manifests = artifacts.flatMap(([, { type, properties }]) =>
    type === 'cdk:asset-manifest' ? (properties?.file ?? []) : [],
  )
  const files = manifests.flatMap((file) => Object.entries(json<AssetManifest>(file).files ?? {}))
  return { stacks, assets: new Map(files.map(([hash, { source }]) => [hash, join(directory, source.path ?? '')])) }
}

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
