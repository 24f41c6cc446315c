import type { Page } from 'playwright-core'

/** Opens a page and tells what that cost: requests and bytes of the first view, what went wrong, how much it jumped. */
export async function firstView(page: Page, address: string) {
  const faults: string[] = []
  const sizes: Promise<number>[] = []
  const hosts = new Set<string>()
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('requestfinished', (request) => {
    const { protocol, host } = new URL(request.url())
    if (protocol === 'data:') return
    hosts.add(host)
    sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize))
  })
  await page.goto(address, { waitUntil: 'networkidle' })
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
  return { faults, hosts: [...hosts], requests: sizes.length, bytes, shift: await shiftOf(page) }
}

const shiftOf = (page: Page) =>
  page.evaluate<number>(
    `new Promise((resolve) => {
      let sum = 0
      new PerformanceObserver((list) => { for (const { value } of list.getEntries()) sum += value })
        .observe({ type: 'layout-shift', buffered: true })
      requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)))
    })`,
  )
