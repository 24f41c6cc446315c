import { bangkokDay } from './dates.ts'

/** The fiscal year (ปีงบประมาณ, B.E.) of an instant: October belongs to the next one (Budget Procedures Act B.E. 2561 s.4). */
export function fiscalYearOf(instant: string): number {
  const [year, month] = bangkokDay(instant).split('-').map(Number) as [number, number]
  return year + 543 + (month >= 10 ? 1 : 0)
}

/** The quarter of its fiscal year in which an instant lies: the first is October to December. */
export const quarterOf = (instant: string) => Math.floor(((Number(bangkokDay(instant).slice(5, 7)) + 2) % 12) / 3) + 1

/** Its twelve months as `YYYY-MM`, October first. */
export const monthsOf = (fiscalYear: number): readonly string[] =>
  Array.from({ length: 12 }, (_, n) => new Date(Date.UTC(fiscalYear - 544, 9 + n)).toISOString().slice(0, 7))

/** The Bangkok month (`YYYY-MM`) of an instant. */
export const monthOf = (instant: string) => bangkokDay(instant).slice(0, 7)
