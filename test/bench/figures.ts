/** The value below which this share of the figures lies. */
export const percentile = (figures: readonly number[], share: number) => {
  const sorted = figures.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

export const median = (figures: readonly number[]) => percentile(figures, 0.5)

/** One line of a report: what, the figure, and the bar it is held against. */
export function say(
  what: string,
  figure: number,
  unit: string,
  bar?: { readonly atMost?: number; readonly atLeast?: number },
) {
  const isMet =
    figure <= (bar?.atMost ?? Number.POSITIVE_INFINITY) && figure >= (bar?.atLeast ?? Number.NEGATIVE_INFINITY)
  const limit =
    bar && ` (bar: ${bar.atMost === undefined ? `>= ${bar.atLeast}` : `<= ${bar.atMost}`}, ${isMet ? 'met' : 'MISSED'})`
  process.stdout.write(`${what.padEnd(58)} ${figure.toFixed(figure < 100 ? 1 : 0).padStart(8)} ${unit}${limit ?? ''}\n`)
}
