import { describe } from 'vitest'
import { dynamoCases } from '#functions/adapters/dynamo-cases.ts'
import { dynamoFigures } from '#functions/adapters/dynamo-figures.ts'
import { dynamoRatings } from '#functions/adapters/dynamo-ratings.ts'
import { dynamoTallies } from '#functions/adapters/dynamo-tallies.ts'
import { emulatedTable } from '#test/support/emulator.ts'
import { figuresContract } from '#test/support/figure-contracts.ts'
import { memoryCases } from '#test/support/memory.ts'
import { memoryFigures, memoryRatings, memoryTallies } from '#test/support/memory-figures.ts'

const table = emulatedTable()

describe('figures in memory', () =>
  figuresContract(async () => {
    const cases = memoryCases()
    return { cases, figures: memoryFigures(cases.all), ratings: memoryRatings(), tallies: memoryTallies() }
  }))

describe('figures in DynamoDB', () =>
  figuresContract(async () => {
    const kept = await table()
    return {
      cases: dynamoCases(kept),
      figures: dynamoFigures(kept),
      ratings: dynamoRatings(kept),
      tallies: dynamoTallies(kept),
    }
  }))
