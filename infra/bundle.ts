import { globSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build, type Metafile } from 'esbuild'
import { addImageLibrary } from './image-library.ts'

/** Bundles every doorway under the functions' folder (first argument) into `<out>/<room>/<name>/index.mjs`. */
const [functions = 'functions', outdir = 'dist/functions'] = process.argv.slice(2)

const isDoorway = (file: string) => /^export const handler\b/m.test(readFileSync(join(functions, file), 'utf8'))

const doorways = globSync('{api,queue,timer,staff}/*.ts', { cwd: functions })
  .filter(isDoorway)
  .map((file) => file.slice(0, -'.ts'.length))
  .sort()

/** Some packages still call `require`, which a module does not have. */
const require = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);"

const imageLibrary = 'sharp'
const usesImages = ({ metafile }: { metafile: Metafile }) =>
  Object.values(metafile.outputs).some(({ imports }) => imports.some(({ path }) => path === imageLibrary))

/** One build for each, so that every bundle is whole in its own folder; what it loads lazily is a file of its own. */
const bundle = (name: string) =>
  build({
    entryPoints: [{ in: join(functions, `${name}.ts`), out: 'index' }],
    outdir: join(outdir, name),
    outExtension: { '.js': '.mjs' },
    bundle: true,
    external: [imageLibrary],
    splitting: true,
    chunkNames: 'part-[hash]',
    platform: 'node',
    target: 'node24',
    format: 'esm',
    mainFields: ['module', 'main'],
    alias: { '@aws-sdk/credential-provider-node': join(import.meta.dirname, 'lambda-credentials.ts') },
    banner: { js: require },
    charset: 'utf8',
    legalComments: 'none',
    minify: true,
    // For reading a stack trace by hand; infra leaves it out of what is deployed.
    sourcemap: 'external',
    metafile: true,
  })

const built = await Promise.all(doorways.map(bundle))
for (const [index, name] of doorways.entries()) {
  const one = built[index]
  if (one && usesImages(one)) addImageLibrary(join(outdir, name))
}
const outputs = Object.assign(
  {},
  ...built.map(({ metafile }) => metafile.outputs),
) as (typeof built)[0]['metafile']['outputs']

// After the build, not before it: a synth at the same time must find its bundles.
const made = new Set(Object.keys(outputs).map((file) => resolve(file)))
const isMade = (file: string) => !file.includes('node_modules')
for (const file of globSync('**/*.{mjs,map}', { cwd: outdir }).filter(isMade)) {
  if (!made.has(resolve(outdir, file))) rmSync(join(outdir, file))
}
for (const name of globSync('*/*', { cwd: outdir })) {
  if (!doorways.includes(name)) rmSync(join(outdir, name), { recursive: true })
}

for (const [file, { bytes }] of Object.entries(outputs)) {
  if (file.endsWith('.mjs')) process.stdout.write(`${String(Math.round(bytes / 1024)).padStart(5)} KB  ${file}\n`)
}
