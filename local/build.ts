import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { openStore } from './store.ts'

type Step = { name: string; inputs: string[]; output: string; command: string[] }
const common = ['schemas', 'package-lock.json']
const astro = ['node_modules/.bin/astro', 'build', '--root', 'site']
const bundled = ['functions', 'infra/bundle.ts', ...common]
const bundle: Step = { name: 'bundle', inputs: bundled, output: 'dist/functions', command: ['infra/bundle.ts'] }
const synthInputs = ['infra', 'dist/functions', 'cdk.json', ...common]
const synth: Step = { name: 'synth', inputs: synthInputs, output: 'cdk.out/manifest.json', command: ['infra/app.ts'] }
const site: Step = { name: 'site', inputs: ['site', ...common], output: 'dist/site', command: astro }
const made = /(^|\/)(\.astro|node_modules)(\/|$)/

function hashOf(root: string, inputs: string[]): string {
  const hash = createHash('sha256').update(process.version)
  const patterns = inputs.flatMap((input) => [input, `${input}/**/*`])
  const files = globSync(patterns, { cwd: root, exclude: (path) => made.test(path) })
  for (const file of files.sort().filter((path) => statSync(join(root, path)).isFile())) {
    hash.update(`${file}\0`).update(readFileSync(join(root, file)))
  }
  return hash.digest('hex')
}

/** Runs a build step with this Node; its output is shown only when it fails. */
function run(root: string, { name, command }: Step): Promise<void> {
  const child = spawn(process.execPath, command, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`${name} failed:\n${output}`))))
  })
}

/** Bundles the functions, then synthesizes, and builds the site beside it; what has not changed is left alone. */
export async function build(root: string, log: (line: string) => void): Promise<void> {
  const cache = openStore(join(root, '.local/cache'))
  const make = async (step: Step) => {
    const [start, hash] = [performance.now(), hashOf(root, step.inputs)]
    if (cache.read(`${step.name}.json`) === hash && existsSync(join(root, step.output))) return
    await run(root, step)
    cache.write(`${step.name}.json`, hash)
    log(`${step.name}: ${((performance.now() - start) / 1000).toFixed(1)} s`)
  }
  await Promise.all([make(bundle).then(() => make(synth)), make(site)])
}
