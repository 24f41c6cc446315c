import { readFileSync } from 'node:fs'
import { join } from 'node:path'

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
