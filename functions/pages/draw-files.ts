import type { ServiceCase } from '#schemas/case.ts'
import type { CaseFile } from '#schemas/case-file.ts'
import type { SendingWords } from '#schemas/matter.ts'
import { fill, type Locale } from '#schemas/text.ts'
import { uploadTexts } from '#schemas/texts/upload.ts'
import { isUnsaid } from '../domain/files/blank-slot.ts'
import { fillIn, show } from './places.ts'
import { type Element, element, elementAt, remove, setAttribute, type Tree } from './tree.ts'

type Drawn = {
  readonly kept: ServiceCase
  readonly locale: Locale
  /** Files that were just sent by a form: they are on their way, whatever is known of them. */
  readonly sent: readonly string[]
  /** Whether there is a script that sends what is still expected. */
  readonly isForScript: boolean
}

/** Shows the files of a case, each with its state and, where it was not kept, the reason. */
export function drawFiles(tree: Tree, { kept: { files }, locale, sent, isForScript }: Drawn) {
  const rows = files
    .map((file) => (sent.includes(file.fileId) && isUnsaid(file) ? onItsWay(file) : file))
    .filter(isShown)
  fillIn(tree, 'files', ...rows.map((file) => row(file, locale, isForScript)))
  if (rows.length > 0) show(tree, 'files')
  if (isForScript) setAttribute(elementAt(tree, 'data-fill', 'files'), 'data-words', JSON.stringify(wordsIn(locale)))
  // A script looks again by itself.
  const waits = !isForScript && rows.some(({ state }) => state === 'scanning')
  if (!waits) remove(elementAt(tree, 'data-part', 'latest'))
}

const onItsWay = (file: CaseFile): CaseFile => ({ ...file, state: 'scanning' })
const isShown = (file: CaseFile) => file.state !== 'swept' && !isUnsaid(file)

function row({ fileId, name, size, state, fault }: CaseFile, locale: Locale, isForScript: boolean): Element {
  const said = state === 'swept' ? '' : uploadTexts[`state.${state}`][locale]
  const parts = [
    element('strong', {}, name),
    ...(size ? [` (${megabytes(size)} MB)`] : []),
    element('p', { class: 'fileState' }, said),
    ...(fault ? [element('p', {}, fill(uploadTexts[`error.${fault}`], { name })[locale])] : []),
    ...(isForScript && state === 'expected' ? sending(name, locale) : []),
  ]
  return element('li', { 'data-file': fileId, 'data-state': state, 'data-size': String(size ?? 0) }, ...parts)
}

/** What the script needs while a file is on its way: how far it is, and where it is sent again. */
function sending(name: string, locale: Locale) {
  const words = uploadTexts.renew[locale]
  return [
    element('progress', { max: '1', value: '0', 'aria-label': name, hidden: '' }),
    element('button', { type: 'button', class: 'quiet', 'aria-label': `${words} ${name}` }, words),
  ]
}

const wordsIn = (locale: Locale): SendingWords => ({
  sending: uploadTexts.sending[locale],
  scanning: uploadTexts['state.scanning'][locale],
  interrupted: uploadTexts['error.interrupted'][locale],
  safe: uploadTexts.safe[locale],
})

const megabytes = (bytes: number) => (Math.max(bytes, 52_429) / 1_048_576).toFixed(1)
