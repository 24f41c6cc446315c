import { PutCommand } from '@aws-sdk/lib-dynamodb'
import { describe, expect, test } from 'vitest'
import { dynamoCases } from '#functions/adapters/dynamo-cases.ts'
import { dynamoDeliveries } from '#functions/adapters/dynamo-deliveries.ts'
import { dynamoRegisters } from '#functions/adapters/dynamo-registers.ts'
import { tableCalendars } from '#functions/adapters/table-calendars.ts'
import { thailand } from '#schemas/calendar/thailand.ts'
import { casesContract, deliveriesContract, registersContract } from '#test/support/contracts.ts'
import { emulatedTable } from '#test/support/emulator.ts'
import { memoryCases, memoryDeliveries, memoryRegisters } from '#test/support/memory.ts'

const table = emulatedTable()

describe('cases in memory', () => casesContract(async () => memoryCases()))
describe('cases in DynamoDB', () => casesContract(async () => dynamoCases(await table())))

describe('registers in memory', () => registersContract(async () => memoryRegisters()))
describe('registers in DynamoDB', () => registersContract(async () => dynamoRegisters(await table())))

describe('deliveries in memory', () => deliveriesContract(async () => memoryDeliveries()))
describe('deliveries in DynamoDB', () => deliveriesContract(async () => dynamoDeliveries(await table())))

describe('calendars in DynamoDB', () => {
  test('a municipality that published none has the national one', async () => {
    expect(await tableCalendars(await table()).current('quiet')).toEqual(thailand)
  })

  test('a published one is in force', async () => {
    const { documents, name } = await table()
    const own = { ...thailand, version: 'own-2' }
    await documents.send(
      new PutCommand({ TableName: name, Item: { pk: 'CALENDAR#busy', sk: 'CURRENT', calendar: own } }),
    )
    expect(await tableCalendars(await table()).current('busy')).toEqual(own)
  })
})
