import { callPatiently } from './call.ts'
import { rowsIn, showProgress, showSafe, takeRows } from './file-rows.ts'
import { pairs, sendPatiently } from './patience.ts'
import { problemIn } from './problem.ts'
import { shelf, type Waiting } from './shelf.ts'
import { shrunk } from './shrink.ts'
import type { Slot } from './slot.ts'
import { upload } from './upload.ts'

export type Followed = {
  readonly municipality: string
  readonly reference: string
  readonly code: string
  /** The page of the matter as its server draws it now. */
  readonly look: () => Promise<Document | undefined>
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))
/** Files at hand that are still to be sent. */
const waiting = new Map<string, Waiting>()
/** How much of each file has gone out by now. */
const underWay = new Map<string, number>()
const sent = new Set<string>()
const inPairs = pairs()
let isWatching = false

/** Announces files, made smaller, and keeps them until they are sent; the same request again gets the same slots. */
export async function announce(matter: Followed, requestId: string, chosen: Iterable<File>) {
  const files: File[] = []
  // One after the other: a photo is large while it is drawn.
  for (const file of chosen) files.push(await shrunk(file))
  const { slots, refusal } = await askForSlots(matter, requestId, files.map(announcer()))
  for (const [i, slot] of slots.entries()) waiting.set(slot.fileId, { ...slot, file: files[i] as File })
  await keep(matter)
  return { ids: slots.map(({ fileId }) => fileId), refusal }
}

/** What is asked for a file: a slot, or its own again where it is no longer at hand and was chosen once more. */
function announcer() {
  const rows = rowsIn('expected').filter(({ dataset }) => !waiting.has(dataset['file'] ?? ''))
  const left = new Map(rows.map(({ dataset }) => [Number(dataset['size']), dataset['file']]))
  return ({ name, size, type }: File) => {
    const fileId = left.get(size)
    left.delete(size)
    return fileId ? { fileId } : { name, size, type }
  }
}

async function askForSlots({ municipality, reference, code }: Followed, requestId: string, files: readonly object[]) {
  const { status, body } = await callPatiently(`/api/${municipality}/requests/${reference}/files`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${code}` },
    body: JSON.stringify({ requestId, files }),
  })
  const { errors, message } = problemIn(body)
  const { uploads = [] } = Object(body) as { readonly uploads?: readonly Slot[] }
  return { status, slots: uploads, refusal: errors?.[0]?.message ?? message }
}

const keep = ({ reference }: Followed) => shelf.put(reference, [...waiting.values()])

/** Sends every file that is expected and at hand, also what was left over when the page was closed. */
export async function sendWaiting(matter: Followed) {
  for (const file of await shelf.look(matter.reference)) if (!sent.has(file.fileId)) waiting.set(file.fileId, file)
  restore()
  const jobs = rowsIn('expected')
    .flatMap(({ dataset }) => waiting.get(dataset['file'] ?? '') ?? [])
    .filter(({ fileId }) => !underWay.has(fileId))
  for (const { fileId } of jobs) advance(fileId, 0)
  showSafe(underWay.size > 0)
  await inPairs(jobs, (job) => send(matter, job))
  showSafe(underWay.size > 0)
  await watch(matter)
}

function advance(fileId: string, share: number) {
  underWay.set(fileId, share)
  showProgress(fileId, share)
}

async function send(matter: Followed, { file, ...slot }: Waiting) {
  const { fileId } = slot
  const isSent = await sendPatiently(slot, {
    send: (to) => upload(to, file, (share) => advance(fileId, share)),
    renew: () => renew(matter, fileId),
    pause,
  })
  underWay.delete(fileId)
  showProgress(fileId, isSent ? 'scanning' : 'interrupted')
  if (!isSent) return
  sent.add(fileId)
  waiting.delete(fileId)
  await keep(matter)
}

async function renew(matter: Followed, fileId: string) {
  const { status, slots } = await askForSlots(matter, crypto.randomUUID(), [{ fileId }])
  return slots[0] ?? (status === 409 ? 'arrived' : undefined)
}

/** Looks again, ever more seldom, until every file that was sent has been checked. */
async function watch({ look }: Followed) {
  if (isWatching) return
  isWatching = true
  for (let wait = 1000; rowsIn('scanning').length > 0 && wait < 60_000; wait *= 1.5) {
    await pause(wait)
    const page = await look()
    if (page) takeRows(page)
    restore()
  }
  isWatching = false
}

/** What this page knows better than the server: what is on its way, and what it has just sent. */
function restore() {
  for (const [fileId, share] of underWay) showProgress(fileId, share)
  for (const { dataset } of rowsIn('expected'))
    if (sent.has(dataset['file'] ?? '')) showProgress(dataset['file'] ?? '', 'scanning')
}

/** Sends the file of a row again; one that is no longer at hand is chosen once more. */
export function sendAgain(matter: Followed, { dataset }: HTMLElement) {
  if (waiting.has(dataset['file'] ?? '')) void sendWaiting(matter)
  else document.getElementById('file')?.click()
}

addEventListener('beforeunload', (event) => {
  if (underWay.size > 0) event.preventDefault()
})
