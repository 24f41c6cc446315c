import { showWayOutOfLine } from '../in-line.ts'
import { once } from '../once.ts'

/** For forms with files: what was chosen, if anything; the script for it comes with the first choice. */
export function start(form: HTMLFormElement) {
  const input = form.querySelector('[type=file]') as HTMLInputElement
  const chosen: File[] = []
  const load = once(() => import('../chooser.ts').then(({ chooser }) => chooser(input, chosen)))

  const attached = async () => {
    // The next choice would take the place of this one, whether the script is here yet or not.
    chosen.push(...(input.files ?? []))
    input.value = ''
    if (!chosen.length) return undefined
    const files = await load()
    files.take()
    return files
  }
  input.addEventListener('change', attached)
  void attached()
  showWayOutOfLine()
  return attached
}
