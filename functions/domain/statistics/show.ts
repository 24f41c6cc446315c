import type { Municipality } from '#schemas/municipality.ts'
import { csvOf } from './csv.ts'
import { nameCells } from './name-cells.ts'
import { publicView } from './public-view.ts'
import { readYear, type YearPorts } from './read-year.ts'

type Asked = { readonly municipality: Municipality; readonly query: { readonly fiscalYear?: number | undefined } }

/** The schedule counts anew four times an hour. */
const headers = { 'cache-control': 'public, max-age=300' }

/** A fiscal year as everybody may read it. */
export async function showStatistics({ municipality, query }: Asked, ports: YearPorts) {
  const tally = await readYear(municipality, query.fiscalYear, ports)
  return { status: 200, body: publicView(tally, municipality), headers }
}

/** The same as a table, named after municipality and year. */
export async function showTable({ municipality, query }: Asked, ports: YearPorts) {
  const view = publicView(await readYear(municipality, query.fiscalYear, ports), municipality)
  const name = `${municipality.id}-${view.fiscalYear}.csv`
  return {
    status: 200,
    csv: csvOf(view, nameCells(view, municipality)),
    headers: { ...headers, 'content-disposition': `attachment; filename="${name}"` },
  }
}
