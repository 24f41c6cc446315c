import type { ServiceCase } from '#schemas/case.ts'
import type { MatterData } from '#schemas/matter.ts'
import type { UploadForm } from '../domain/files/file-ports.ts'
import { drawFiles } from './draw-files.ts'
import { fillMatter } from './fill-matter.ts'
import { type Happened, tellWhatHappened } from './happened.ts'
import { offerActs } from './offer-acts.ts'
import { offerFiles, offerUpload } from './offer-upload.ts'
import { fillIn, show } from './places.ts'
import { isAwaited, type Matter } from './say-matter.ts'
import {
  element,
  elementAt,
  elementsIn,
  htmlOf,
  moveBehind,
  outerHtmlOf,
  remove,
  setAttribute,
  type Tree,
  tagIn,
  textIn,
  treeOf,
} from './tree.ts'

type Shown = {
  /** The receipt page as it was built. */
  readonly built: string
  readonly kept: ServiceCase
  readonly matter: Matter
  readonly trackingCode: string
  readonly link: { readonly statusUrl: string; readonly qr: string }
  /** Where the same is shown in the other language. */
  readonly otherLanguage: string
  /** Right after filing: it is said that it was recorded. */
  readonly isFresh?: boolean
  /** For the page's own script, which puts the main part in the place of its own. */
  readonly isForScript?: boolean
  readonly happened?: Happened
  /** Where a browser without a script sends a file, and those that it has just sent. */
  readonly upload?: UploadForm | undefined
  readonly sent: readonly string[]
}

/** The page of one matter with everything in it. */
export function matterPage({ built, kept, matter, trackingCode, link, otherLanguage, ...how }: Shown) {
  const { isForScript = false, sent } = how
  const tree = treeOf(built)
  const data = JSON.parse(textIn(elementAt(tree, 'id', 'data'))) as MatterData
  fillMatter(tree, matter, data)
  fillKeep(tree, trackingCode, link)
  drawFiles(tree, { kept, locale: data.locale, sent, isForScript })
  if (isForScript) offerFiles(tree, matter)
  else offerUpload(tree, how.upload)
  offerActs(tree, matter, trackingCode)
  if (how.isFresh && isAwaited(matter)) welcome(tree)
  if (how.happened) tellWhatHappened(tree, how.happened, data)
  for (const id of ['ask', 'progress']) remove(elementAt(tree, 'id', id))
  setAttribute(elementAt(tree, 'id', 'lang'), 'href', otherLanguage)
  for (const script of elementsIn(tree).filter(({ tagName }) => tagName === 'script')) remove(script)
  if (isForScript) return outerHtmlOf(tagIn(tree, 'main'))
  remove(elementAt(tree, 'data-part', 'buttons'))
  show(tree, 'link')
  return htmlOf(tree)
}

function fillKeep(tree: Tree, trackingCode: string, { statusUrl, qr }: Shown['link']) {
  show(tree, 'keep')
  fillIn(tree, 'code', trackingCode)
  fillIn(tree, 'link', element('a', { href: statusUrl }, statusUrl))
  setAttribute(elementAt(tree, 'id', 'qr-picture'), 'src', `data:image/svg+xml,${encodeURIComponent(qr)}`)
}

/** Whoever has just sent it needs the code before anything else is read. */
function welcome(tree: Tree) {
  show(tree, 'saved')
  moveBehind(elementAt(tree, 'data-part', 'promise'), elementAt(tree, 'data-part', 'keep'))
}
