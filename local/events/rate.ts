const units: Record<string, number> = { minute: 60_000, hour: 3_600_000, day: 86_400_000 }

/** The period of `rate(...)` in milliseconds, or nothing for another expression. */
export function readRate(expression: string): number | undefined {
  const [, count, unit = ''] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression) ?? []
  return count === undefined ? undefined : Number(count) * (units[unit] ?? 0)
}
