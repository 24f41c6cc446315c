import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds wrong with a page, or cannot decide; nobody looks at the undecided later, so both must be none. */
export async function barriersOf(page: Page) {
  const { violations, incomplete } = await new AxeBuilder({ page }).withTags(standards).analyze()
  return [...violations, ...incomplete].map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}
