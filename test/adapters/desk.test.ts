import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { dynamoAudits } from '#functions/adapters/dynamo-audits.ts'
import { dynamoCases } from '#functions/adapters/dynamo-cases.ts'
import { dynamoColleagues } from '#functions/adapters/dynamo-colleagues.ts'
import { dynamoDesk } from '#functions/adapters/dynamo-desk.ts'
import { dynamoLeaves } from '#functions/adapters/dynamo-leaves.ts'
import { dynamoMessages } from '#functions/adapters/dynamo-messages.ts'
import { aside } from '#functions/domain/desk/place.ts'
import type { ServiceCase } from '#schemas/case.ts'
import { aCase } from '#test/support/builders.ts'
import {
  auditsContract,
  colleaguesContract,
  deskContract,
  leavesContract,
  messagesContract,
} from '#test/support/desk-contracts.ts'
import { emulatedTable } from '#test/support/emulator.ts'
import { memoryCases } from '#test/support/memory.ts'
import { memoryAudits, memoryColleagues, memoryDesk, memoryLeaves, memoryMessages } from '#test/support/memory-desk.ts'

const table = emulatedTable()

describe('messages in memory', () => messagesContract(async () => memoryMessages()))
describe('messages in DynamoDB', () => messagesContract(async () => dynamoMessages(await table())))

describe('colleagues in memory', () => colleaguesContract(async () => memoryColleagues()))
describe('colleagues in DynamoDB', () => colleaguesContract(async () => dynamoColleagues(await table())))
describe('leaves in memory', () => leavesContract(async () => memoryLeaves()))
describe('leaves in DynamoDB', () => leavesContract(async () => dynamoLeaves(await table())))

describe('audits in memory', () => auditsContract(async () => memoryAudits()))
describe('audits in DynamoDB', () => auditsContract(async () => dynamoAudits(await table())))

describe('the desk in memory', () =>
  deskContract(async () => {
    const cases = memoryCases()
    return { cases, desk: memoryDesk(cases.all) }
  }))
describe('the desk in DynamoDB', () =>
  deskContract(async () => ({ cases: dynamoCases(await table()), desk: dynamoDesk(await table()) })))

test('a case that was kept before anybody could say whom it is about stands with its office', async () => {
  const [cases, desk, municipality] = [dynamoCases(await table()), dynamoDesk(await table()), randomUUID()]
  const { concerns, ...older } = aCase({ reference: randomUUID(), municipality, office: 'works' })
  await cases.add(older as ServiceCase)

  const { rows } = await desk.list({ municipality, shelves: ['works', aside], queue: 'contact', limit: 5 })

  expect(rows).toMatchObject([{ reference: older.reference, concerns: null }])
  expect(concerns).toBeNull()
})
