import type { Slot } from './slot.ts'

/** A file that is still to be sent, with the slot that it was given. */
export type Waiting = Slot & { readonly file: File }
type Kept = { readonly until: number; readonly files: readonly Waiting[] }

/** As long as a slot can be had again: later nobody waits for the file any more. */
const DAY = 24 * 3_600_000

let opened: Promise<IDBDatabase> | undefined

const open = () =>
  new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('khamrong')
    opening.onupgradeneeded = () => opening.result.createObjectStore('files')
    opening.onsuccess = () => resolve(opening.result)
    opening.onerror = () => reject(opening.error)
  })

/** One step on the shelf, which is rid of what is too old; nothing where the browser keeps none. */
async function on(act: (files: IDBObjectStore) => IDBRequest): Promise<unknown> {
  try {
    opened ??= open()
    const step = (await opened).transaction('files', 'readwrite')
    const files = step.objectStore('files')
    files.openCursor().onsuccess = ({ target }) => forgetOld((target as IDBRequest<IDBCursorWithValue | null>).result)
    const request = act(files)
    await new Promise((resolve, reject) => {
      step.oncomplete = resolve
      step.onabort = reject
    })
    return request.result
  } catch {
    return undefined
  }
}

function forgetOld(cursor: IDBCursorWithValue | null) {
  if (!cursor) return
  if ((cursor.value as Kept).until < Date.now()) cursor.delete()
  cursor.continue()
}

/** Where files wait until they are sent, under the reference of their case: in this browser; what is older than a day goes when it is next used. */
export const shelf = {
  put: (reference: string, files: readonly Waiting[]) =>
    on((store) => (files.length ? store.put({ until: Date.now() + DAY, files }, reference) : store.delete(reference))),
  async look(reference: string): Promise<readonly Waiting[]> {
    const kept = (await on((store) => store.get(reference))) as Kept | undefined
    return kept?.files ?? []
  },
}
