import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { barriersOf } from './axe.ts'

/** No barrier, and nothing wider than the screen. */
export async function expectSound(page: Page) {
  expect(await barriersOf(page)).toEqual([])
  expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
}
