import { fillOne } from '#schemas/text.ts'
import type { FileWords } from './file-words.ts'

type Chosen = { readonly name: string; readonly size: number; readonly type: string }

const MEGABYTE = 1_048_576

export const bytesIn = (files: readonly Chosen[]) => files.reduce((sum, { size }) => sum + size, 0)
/** Never nothing: a small file is there as well. */
export const megabytes = (bytes: number) => Math.max(bytes / MEGABYTE, 0.1).toFixed(1)

/** What is wrong with the files that were chosen, together and one by one, in the words of the server. */
export function fileFaults(files: readonly Chosen[], words: FileWords): string[] {
  const mb = Math.ceil(bytesIn(files) / MEGABYTE)
  const together = fillOne(faultOfAll(files, words), { n: files.length - words.limits.count, mb }, words.locale)
  const each = files.map((file) => fillOne(faultOf(file, words), { name: file.name }, words.locale))
  return [together, ...each].filter((fault) => fault !== '')
}

function faultOfAll(files: readonly Chosen[], { says, limits }: FileWords) {
  if (files.length > limits.count) return says.tooMany
  return bytesIn(files) > limits.bytes ? says.tooLarge : ''
}

/** Where the browser knows no type, the ending of the name tells it. */
function faultOf({ name, size, type }: Chosen, { says, limits }: FileWords) {
  if (size === 0) return says.empty
  const kind = /^$|octet-/.test(type) ? name.replace(/.*\./, '') : type
  return limits.kinds.includes(kind.toLowerCase()) ? '' : says.type
}
