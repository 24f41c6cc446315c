import type { StatisticsView } from '#schemas/statistics.ts'
import type { Part } from './name-cells.ts'

const header = ['fiscal_year', 'as_of', 'part', 'key', 'name_th', 'name_en', 'count']

/** One count a line; one of 1 to 4 stands as `<5`. */
export function csvOf({ fiscalYear, asOf, total }: StatisticsView, parts: readonly Part[]): string {
  const line = (...cells: readonly (string | number)[]) => [fiscalYear, asOf, ...cells].map(quoted).join(',')
  const lines = parts.flatMap(({ id, cells }) =>
    cells.map(({ key, name, count }) => line(id, key, name.th, name.en, count ?? '<5')),
  )
  return [header.join(','), line('total', 'total', 'ทั้งหมด', 'Total', total), ...lines, ''].join('\r\n')
}

const quoted = (cell: string | number) =>
  /[",\r\n]/.test(String(cell)) ? `"${String(cell).replaceAll('"', '""')}"` : String(cell)
