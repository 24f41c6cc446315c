import type { Extra } from '../reader.ts'
import { readRows, rowChecks } from '../row-reader.ts'

/** For forms with rows: they are read with their cells, and one that stays empty is none. */
export const extra: Extra = { checks: rowChecks, read: readRows }

/** Opens what a draft has filled. */
export function start(form: HTMLFormElement): undefined {
  for (const more of form.querySelectorAll<HTMLDetailsElement>('.rows details'))
    more.open ||= [...more.querySelectorAll<HTMLInputElement>('input,select')].some(({ value }) => value)
}
