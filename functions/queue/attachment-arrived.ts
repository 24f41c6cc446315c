import { fileEvent } from '#schemas/file-events.ts'
import { cleanFiles, quarantine } from '../adapters/aws/files.ts'
import { casesTable } from '../adapters/aws/table.ts'
import { cleanKey } from '../adapters/clean-key.ts'
import { now } from '../adapters/clock.ts'
import { dynamoCases } from '../adapters/dynamo-cases.ts'
import { sharpRedraw } from '../adapters/sharp-redraw.ts'
import { tableCalendars } from '../adapters/table-calendars.ts'
import { consumer } from '../consumer.ts'
import { takeFileEvent } from '../domain/files/take-file-event.ts'
import { count } from '../log.ts'

const table = casesTable()
const ports = {
  cases: dynamoCases(table),
  calendars: tableCalendars(table),
  quarantine: quarantine(),
  clean: cleanFiles(),
  redraw: sharpRedraw,
  cleanKey,
  count,
  now,
}

export const handler = consumer(fileEvent, takeFileEvent, ports)
