import type { Count } from './domain/ports.ts'

const stage = process.env['STAGE'] ?? 'unknown'
const write = (line: object) => console.log(JSON.stringify(line))

/** Counts for operations, as an embedded metric in the log; the municipality is never a dimension. */
export const count: Count = (metric, dimension, amount = 1) =>
  write({
    _aws: {
      Timestamp: Date.now(),
      CloudWatchMetrics: [
        {
          Namespace: 'Khamrong',
          Dimensions: [['stage', ...Object.keys(dimension)]],
          Metrics: [{ Name: metric, Unit: metric.endsWith('Seconds') ? 'Seconds' : 'Count' }],
        },
      ],
    },
    stage,
    ...dimension,
    [metric]: amount,
  })

/** Says what failed: ids and the kind of error only, since messages of errors may quote what a citizen wrote. */
export const report = (what: string, error: unknown, ids: Readonly<Record<string, string>> = {}) =>
  write({ level: 'error', what, ...ids, error: error instanceof Error ? error.name : typeof error, at: placeOf(error) })

const placeOf = (error: unknown) =>
  error instanceof Error
    ? error.stack
        ?.split('\n')
        .find((line) => line.startsWith('    at '))
        ?.trim()
    : undefined
