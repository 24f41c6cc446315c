import type { Promises } from '#schemas/statistics.ts'

export const sumOf = (promises: Promises) => Object.values(promises).reduce((sum, count) => sum + count, 0)
