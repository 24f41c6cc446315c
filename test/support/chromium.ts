import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { executable, flags } from './chromium-binary.ts'

/** A browser for one test file; every page is a fresh visitor. */
export function visitors() {
  let browser: Browser | undefined
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: await executable(), args: flags })
  })
  afterAll(() => browser?.close())
  return async (options: BrowserContextOptions = {}): Promise<Page> => {
    if (!browser) throw new Error('the browser has not started')
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'th-TH', ...options })
    return context.newPage()
  }
}
