import type { Clock } from '../clock.ts'

const mostKept = 50_000

/** A list that forgets its oldest entries, so that a long-lived house does not grow without end. */
export function openRing<T>() {
  const entries: T[] = []
  return {
    add(entry: T) {
      entries.push(entry)
      if (entries.length > mostKept) entries.splice(0, mostKept / 10)
    },
    all: () => entries,
  }
}

type LogLine = { at: string; function: string; line: string }
type Named = { namespace: string; name: string; dimensions: Record<string, unknown> }
type Metric = Named & { at: string; value: number; unit: string }
type Directive = { Namespace: string; Dimensions?: string[][]; Metrics: { Name: string; Unit?: string }[] }
type Emf = Record<string, unknown> & { _aws: { CloudWatchMetrics: Directive[] } }

function read(emf: Emf, { Namespace: namespace, Dimensions = [[]], Metrics }: Directive, at: string): Metric[] {
  return Metrics.flatMap(({ Name: name, Unit: unit = 'None' }) =>
    Dimensions.flatMap((names) => {
      const dimensions = Object.fromEntries(names.map((dimension) => [dimension, emf[dimension]]))
      return [emf[name]].flat().map((value) => ({ at, namespace, name, dimensions, value: Number(value), unit }))
    }),
  )
}

/** The metrics that CloudWatch would find in a line (embedded metric format); a line it could not read has none. */
function metricsIn(line: string, at: string): Metric[] {
  if (!line.includes('"CloudWatchMetrics"')) return []
  try {
    const emf = JSON.parse(line) as Emf
    return emf._aws.CloudWatchMetrics.flatMap((directive) => read(emf, directive, at))
  } catch {
    return []
  }
}

/** Keeps what the functions write, and the metrics in it. */
export function openOutput(clock: Clock) {
  const logs = openRing<LogLine>()
  const metrics = openRing<Metric>()
  const write = (name: string, line: string) => {
    logs.add({ at: clock.iso(), function: name, line })
    metricsIn(line, clock.iso()).forEach(metrics.add)
  }
  return { logs, metrics, write }
}

export type Output = ReturnType<typeof openOutput>
