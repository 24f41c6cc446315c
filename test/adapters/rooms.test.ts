import { describe } from 'vitest'
import { dynamoRooms } from '#functions/adapters/dynamo-rooms.ts'
import { emulatedTable } from '#test/support/emulator.ts'
import { memoryRooms } from '#test/support/memory-rooms.ts'
import { roomsContract } from '#test/support/room-contracts.ts'

const table = emulatedTable()

describe('rooms in memory', () => roomsContract(async () => memoryRooms()))
describe('rooms in DynamoDB', () => roomsContract(async () => dynamoRooms(await table())))
