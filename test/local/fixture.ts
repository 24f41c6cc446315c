import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Local, startLocal } from '#local/run.ts'
import { resources } from './fixture-template.ts'

const repository = join(import.meta.dirname, '../..')

const manifest = {
  version: '1',
  artifacts: {
    'House.assets': { type: 'cdk:asset-manifest', properties: { file: 'House.assets.json' } },
    House: {
      type: 'aws:cloudformation:stack',
      environment: 'aws://unknown-account/ap-southeast-7',
      properties: { templateFile: 'House.template.json' },
    },
  },
}

/** Writes a synthesized house below the repository, so that its functions find the SDK. */
export function writeFixture(change: Record<string, unknown> = {}): { root: string; remove: () => void } {
  mkdirSync(join(repository, '.local'), { recursive: true })
  const root = mkdtempSync(join(repository, '.local/fixture-'))
  const put = (file: string, value: unknown) =>
    writeFileSync(join(root, file), typeof value === 'string' ? value : JSON.stringify(value))
  for (const folder of ['cdk.out/asset.code', 'dist/site/about']) mkdirSync(join(root, folder), { recursive: true })
  put('cdk.out/manifest.json', manifest)
  put('cdk.out/House.template.json', { Resources: { ...resources, ...change } })
  put('cdk.out/House.assets.json', { files: { code: { source: { path: 'asset.code' } } } })
  cpSync(join(import.meta.dirname, 'fixture-functions.js'), join(root, 'cdk.out/asset.code/index.mjs'))
  put('dist/site/index.html', `<h1>${'Hello '.repeat(300)}</h1>`)
  put('dist/site/about/index.html', '<h1>About</h1>')
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) }
}

export type House = Local & {
  api: (method: string, path: string, body?: unknown) => Promise<unknown>
  post: (path: string, body: unknown, headers?: Record<string, string>) => Promise<Response>
}

/** Starts the house of a fixture with a client for its console. */
export async function startFixture(root: string, dataDir = 'memory'): Promise<House> {
  const local = await startLocal({ root, port: 0, dataDir, build: false })
  const post: House['post'] = (path, body, headers = {}) =>
    fetch(local.url + path, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json', ...headers },
    })
  const api: House['api'] = async (method, path, body) =>
    (
      await fetch(`${local.url}/_local/api/${path}`, {
        method,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
    ).json()
  return { ...local, api, post }
}
