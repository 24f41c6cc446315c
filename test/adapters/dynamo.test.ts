import { describe, expect, test } from 'vitest'
import { dynamoAddresses } from '#functions/adapters/dynamo-addresses.ts'
import { dynamoCases } from '#functions/adapters/dynamo-cases.ts'
import { dynamoDeliveries } from '#functions/adapters/dynamo-deliveries.ts'
import { dynamoQuotas } from '#functions/adapters/dynamo-quotas.ts'
import { dynamoRegisters } from '#functions/adapters/dynamo-registers.ts'
import {
  addressesContract,
  casesContract,
  deliveriesContract,
  quotasContract,
  registersContract,
} from '#test/support/contracts.ts'
import { emulatedTable } from '#test/support/emulator.ts'
import { memoryAddresses, memoryCases, memoryDeliveries, memoryQuotas, memoryRegisters } from '#test/support/memory.ts'

const table = emulatedTable()

describe('cases in memory', () => casesContract(async () => memoryCases()))
describe('cases in DynamoDB', () => casesContract(async () => dynamoCases(await table())))

describe('registers in memory', () => registersContract(async () => memoryRegisters()))
describe('registers in DynamoDB', () => registersContract(async () => dynamoRegisters(await table())))

describe('deliveries in memory', () => deliveriesContract(async () => memoryDeliveries()))
describe('deliveries in DynamoDB', () => deliveriesContract(async () => dynamoDeliveries(await table())))

describe('addresses in memory', () => addressesContract(async () => memoryAddresses()))
describe('addresses in DynamoDB', () => addressesContract(async () => dynamoAddresses(await table())))

const secret = async () => ({ current: 'v1', v1: 'a secret of the tests' })
describe('quotas in memory', () => quotasContract(async () => memoryQuotas()))
describe('quotas in DynamoDB', () => {
  quotasContract(async () => dynamoQuotas(await table(), secret))

  test('the machine itself has none, and neighbours in one IPv6 network share one', async () => {
    const quotas = dynamoQuotas(await table(), secret)
    const now = new Date()
    for (let n = 0; n < 30; n++) {
      await quotas.spend('failed-look-ups', '127.0.0.1', now)
      await quotas.spend('failed-look-ups', `2001:db8:1:2::${n}`, now)
    }
    expect(await quotas.wait('failed-look-ups', '127.0.0.1', now)).toBeUndefined()
    expect(await quotas.wait('failed-look-ups', '2001:db8:1:2::ffff', now)).toBe(600)
  })
})
