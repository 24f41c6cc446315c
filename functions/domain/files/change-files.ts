import type { ServiceCase } from '#schemas/case.ts'
import type { CaseFile } from '#schemas/case-file.ts'
import type { HistoryEntry } from '#schemas/history.ts'
import { calendarFor } from '../calendar/calendar-for.ts'
import { written } from '../desk/facts.ts'
import { knownCase } from '../known-case.ts'
import type { Calendars, Cases, Now } from '../ports.ts'

export type FilePorts = { readonly cases: Cases; readonly calendars: Calendars; readonly now: Now }

/** A file as it is now, and what goes into the history. */
export type FileChange = { readonly file: CaseFile; readonly fact?: HistoryEntry }
type Decide = (file: CaseFile, now: Date) => FileChange | undefined

/** Five files of one case arrive and are judged at once, each by a worker of its own. */
const ATTEMPTS = 10

/** Changes one file of a case under its version; answers it as it stands then, or nothing where there is none. */
export async function changeFile(
  { reference, fileId }: { readonly reference: string; readonly fileId: string },
  decide: Decide,
  ports: FilePorts,
): Promise<CaseFile | undefined> {
  for (let left = ATTEMPTS; left > 0; left--) {
    const { case: kept, form } = await knownCase(reference, ports)
    const file = kept.files.find((one) => one.fileId === fileId)
    const now = ports.now()
    const change = file && decide(file, now)
    if (!change) return file
    const world = { form, calendar: await calendarFor(kept, ports), now }
    const facts = change.fact ? [change.fact] : []
    if (await ports.cases.save(written(withFile(kept, change.file), facts, world))) return change.file
  }
  throw new Error(`case ${reference} was changed meanwhile, again and again`)
}

export const withFile = (kept: ServiceCase, file: CaseFile): ServiceCase => ({
  ...kept,
  files: kept.files.map((one) => (one.fileId === file.fileId ? file : one)),
})
