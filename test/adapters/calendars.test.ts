import { describe, expect, test } from 'vitest'
import { dynamoCalendarVersions } from '#functions/adapters/dynamo-calendar-versions.ts'
import { dynamoRecounts } from '#functions/adapters/dynamo-recounts.ts'
import { tableCalendars } from '#functions/adapters/table-calendars.ts'
import { calendarInForce } from '#functions/domain/calendar/in-force.ts'
import { thailand } from '#schemas/calendar/thailand.ts'
import { aVersion, calendarVersionsContract, recountsContract } from '#test/support/calendar-contracts.ts'
import { emulatedTable } from '#test/support/emulator.ts'
import { memoryCalendarVersions, memoryRecounts } from '#test/support/memory-calendars.ts'

const table = emulatedTable()

describe('versions in memory', () => calendarVersionsContract(async () => memoryCalendarVersions()))
describe('versions in DynamoDB', () => calendarVersionsContract(async () => dynamoCalendarVersions(await table())))

describe('recounts in memory', () => recountsContract(async () => memoryRecounts()))
describe('recounts in DynamoDB', () => recountsContract(async () => dynamoRecounts(await table())))

describe('calendars in DynamoDB', () => {
  test('a municipality that published none has the national one', async () => {
    expect(await tableCalendars(await table()).current('quiet')).toEqual(thailand)
  })

  test('the newest version is in force, though for a minute the one before is remembered', async () => {
    const calendars = tableCalendars(await table())
    await calendars.current('busy')
    const version = aVersion({ municipality: 'busy' })
    await dynamoCalendarVersions(await table()).publish(version)

    expect(await calendars.current('busy')).toEqual(thailand)
    expect(await calendars.newest('busy')).toEqual(calendarInForce(thailand, version))
    expect(await tableCalendars(await table()).current('busy')).toEqual(calendarInForce(thailand, version))
  })
})
