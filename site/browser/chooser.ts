import { fillOne } from '#schemas/text.ts'
import { bytesIn, fileFaults, megabytes } from './file-faults.ts'
import type { FileWords } from './file-words.ts'
import { shelf } from './shelf.ts'
import { shrunk } from './shrink.ts'
import type { Slot } from './slot.ts'

type Receipt = { readonly reference: string; readonly uploads: readonly Slot[] }

/** Where files are chosen: a list of what was taken so far, its sum, and what is wrong with it. */
export async function chooser(input: HTMLInputElement, all: readonly File[]) {
  const box = input.closest('[data-words]') as HTMLElement
  const words = (await (await fetch(box.dataset['words'] ?? '')).json()) as FileWords
  const { says, locale } = words
  const [list, note, counter] = ['ul', '.error', '[role=status]'].map((part) => box.querySelector(part)) as Parts
  let chosen: readonly File[] = []
  let taken = 0
  let work: Promise<unknown> = Promise.resolve()

  function show(files: readonly File[]) {
    chosen = files
    list.replaceChildren(...files.map(row))
    const used = { n: files.length, mb: megabytes(bytesIn(files)) }
    counter.textContent = fillOne(files.length ? says.counter : says.none, used, locale)
    note.textContent = fileFaults(files, words).join(' ')
    note.hidden = !note.textContent
  }

  function row(file: File) {
    const [item, remove] = [document.createElement('li'), document.createElement('button')]
    remove.type = 'button'
    remove.className = 'quiet'
    remove.textContent = says.remove
    remove.setAttribute('aria-label', `${says.remove} ${file.name}`)
    remove.onclick = () => {
      show(chosen.filter((other) => other !== file))
      input.focus()
    }
    item.append(`${file.name} (${megabytes(file.size)} MB)`, remove)
    return item
  }

  input.form?.addEventListener('reset', ({ defaultPrevented }) => defaultPrevented || show([]))

  return {
    /** A photo stands in the list at once and is made smaller behind it, one after the other. */
    take() {
      const added = all.slice(taken)
      taken = all.length
      show([...chosen, ...added])
      for (const file of added)
        work = work.then(async () => {
          const small = await shrunk(file)
          show(chosen.map((other) => (other === file ? small : other)))
        })
    },
    faults() {
      show(chosen)
      return fileFaults(chosen, words).map((message) => ({ field: input.id, message }))
    },
    /** What is announced of each file, once every photo is as small as it will be. */
    async announced() {
      await work
      return chosen.map(({ name, size, type }) => ({ name, size, type }))
    },
    /** Lets the files wait for the page of the receipt. */
    keep(body: unknown) {
      const { reference, uploads } = body as Receipt
      return shelf.put(
        reference,
        uploads.map((slot, i) => ({ ...slot, file: chosen[i] as File })),
      )
    },
  }
}
type Parts = [HTMLElement, HTMLElement, HTMLElement]
