import type { chooser } from './chooser.ts'
import type { FilingData } from './filing-data.ts'
import type { Extra } from './reader.ts'

/** The files that go with a form, if any were chosen. */
export type Attached = () => Promise<Awaited<ReturnType<typeof chooser>> | undefined>

/** A part of the script that only some forms need, and what it does on the page before anything is read. */
export type Part = {
  readonly extra?: Extra
  readonly start?: (form: HTMLFormElement, data: FilingData) => Attached | undefined
}

/** Such parts by the names under which pages ask for them. */
export const extras = {
  ids: () => import('./extras/ids.ts'),
  rows: () => import('./extras/rows.ts'),
  days: () => import('./extras/days.ts'),
  survey: () => import('./extras/survey.ts'),
  fee: () => import('./extras/fee.ts'),
  position: () => import('./extras/position.ts'),
  files: () => import('./extras/files.ts'),
} as const satisfies Record<string, () => Promise<Part>>
