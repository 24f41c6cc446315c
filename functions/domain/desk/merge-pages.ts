import type { DeskRow } from '../ports.ts'

/** What one office's part of the index answered; behind `until`, where given, there may be more that is not known yet. */
type Page = { readonly rows: readonly DeskRow[]; readonly until?: string | undefined }

/** One page out of the pages of several offices, in the order of the desk; `next` says where the following begins. */
export function mergePages(pages: readonly Page[], limit: number, direction: 1 | -1) {
  const inOrder = (a: string, b: string) => (a < b ? -direction : direction)
  const horizon = pages.flatMap(({ until }) => until ?? []).sort(inOrder)[0]
  const known = pages
    .flatMap(({ rows }) => rows)
    .filter(({ place }) => horizon === undefined || place === horizon || inOrder(place, horizon) < 0)
    .toSorted((a, b) => inOrder(a.place, b.place))
  const rows = known.slice(0, limit)
  const next = known.length > limit ? rows.at(-1)?.place : horizon
  return { rows, ...(next !== undefined && { next }) }
}
