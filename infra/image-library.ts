import { cpSync, existsSync } from 'node:fs'
import { join } from 'node:path'

const nodeModules = join(import.meta.dirname, '../node_modules')

/** The image library is a binary of the machine that builds, so the function that uses it runs on that architecture. */
export const isIntel = process.arch === 'x64'

const binaries = ['sharp', 'sharp-libvips'].map((name) => `@img/${name}-linux-${process.arch}`)

/** What that function must find beside its bundle. */
const packages = ['sharp', 'detect-libc', 'semver', '@img/colour', ...binaries]

const here = () => packages.filter((name) => existsSync(join(nodeModules, name)))

/** Puts the image library beside a bundle; on another platform than Linux without its binary, which only Lambda needs. */
export function addImageLibrary(bundle: string) {
  for (const name of here()) {
    cpSync(join(nodeModules, name), join(bundle, 'node_modules', name), { recursive: true, dereference: true })
  }
}

/** Why what was built here cannot run on Lambda, if it cannot. */
export function mismatch(): string | undefined {
  const missing = packages.filter((name) => !here().includes(name))
  if (missing.length === 0) return undefined
  return `Lambda runs Linux, and there is no ${missing.join(', ')} on this machine: deploy from Linux, WSL or a container.`
}
