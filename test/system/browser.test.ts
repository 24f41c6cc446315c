import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { barriersOf } from '#test/support/axe.ts'
import { visitors } from '#test/support/chromium.ts'
import { running } from '#test/support/running.ts'

const product = running()
const visit = visitors()

const english = { en: 'en/', th: '' } as const
type Language = keyof typeof english

async function open(path: string, options: Parameters<typeof visit>[0] = {}) {
  const page = await visit(options)
  const faults: string[] = []
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  page.on('pageerror', (error) => faults.push(error.message))
  await page.goto(`${product().url}${path}`)
  return { page, faults }
}

async function fillIn(page: Page) {
  await page.selectOption('[name="answers.category"]', 'LIGHT')
  await page.fill('[name="answers.subject"]', 'ไฟทางดับหน้าวัด')
  await page.fill('[name="answers.details"]', 'ไฟทางหน้าวัดดับมาสามคืนแล้ว มืดมาก')
  await page.fill('[name="answers.fullName"]', 'สมหญิง ใจดี')
  await page.fill('[name="answers.phone"]', '๐๘๑ ๒๓๔ ๕๖๗๘')
  await page.fill('[name="answers.email"]', 'browser@example.com')
}

const send = (page: Page) => page.click('button[type=submit]')
const reached = (page: Page) => page.waitForURL(/\/r\/NMP-/)

describe.each(Object.keys(english) as Language[])('a citizen who reads %s', (language) => {
  const root = `/${english[language]}namoungpet`

  test.each([360, 1280])('files a complaint at %i px and follows it', async (width) => {
    const { page, faults } = await open(`${root}/`, { viewport: { width, height: 740 } })
    await page.click('main a[href$="/complaint/"]')
    await fillIn(page)
    await send(page)
    await reached(page)
    await page
      .getByText(/NMP-[0-9A-Z]{4}-[0-9A-Z]{4}/)
      .first()
      .waitFor()
    await page
      .getByText(language === 'th' ? 'ระบบได้บันทึกข้อมูลของท่านเรียบร้อยแล้ว' : 'Your information has been recorded.')
      .waitFor()
    expect(new URL(page.url()).hash).toMatch(/^#([0-9A-Z]{4}-){3}[0-9A-Z]{4}$/)

    await product().settle()
    await page.reload()

    await page
      .getByText(language === 'th' ? 'กองช่าง' : 'Public Works Division')
      .first()
      .waitFor()
    expect(faults).toEqual([])
    expect(await barriersOf(page)).toEqual([])
    expect(await page.context().cookies()).toEqual([])
    await page.context().close()
  })

  test('is told every fault at once, keeps what was typed, and is led to each field', async () => {
    const { page, faults } = await open(`${root}/complaint/`)
    await page.fill('[name="answers.subject"]', 'ไฟ')
    await page.fill('[name="answers.phone"]', '12')
    await send(page)

    const summary = page.locator('main [role=alert]')
    await summary.waitFor()
    const links = await summary.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href')))
    expect(links).toEqual(['category', 'subject', 'details', 'fullName', 'phone'].map((field) => `#answers.${field}`))
    expect(await page.title()).toMatch(language === 'th' ? /^พบจุดที่ต้องแก้ไข:/ : /^Error:/)
    expect(await page.inputValue('[name="answers.phone"]')).toBe('12')
    expect(await page.evaluate(`document.activeElement?.closest('[role=alert]') !== null`)).toBe(true)
    expect(await barriersOf(page)).toEqual([])

    await summary.locator('a').nth(1).click()
    expect(await page.evaluate(`document.activeElement?.getAttribute('name')`)).toBe('answers.subject')
    expect(faults).toEqual([])
    await page.context().close()
  })
})

describe('a bad network', () => {
  test('a double click and a lost answer make one case', async () => {
    const { page } = await open('/namoungpet/complaint/')
    await fillIn(page)
    let lost = 0
    await page.route('**/requests', async (route) => {
      if (lost++ > 0) return route.continue()
      await route.fetch()
      return route.abort('connectionreset')
    })
    await page.dblclick('button[type=submit]')
    await reached(page)
    const reference = new URL(page.url()).pathname.split('/').pop()
    await product().settle()

    const receipts = (await product().mails()).filter(({ to }) => to.includes('browser@example.com'))
    expect(receipts.filter(({ subject }) => subject.includes(`${reference}`))).toHaveLength(1)
    expect(lost).toBeGreaterThan(1)
    await page.context().close()
  })

  test('offline, then online again, sends what was typed', async () => {
    const { page } = await open('/namoungpet/complaint/')
    await fillIn(page)
    await page.locator('[name="answers.subject"]').focus()
    await page.context().setOffline(true)
    await send(page)
    await page
      .locator('[role=alert]')
      .getByText(/ไม่มีสัญญาณอินเทอร์เน็ต/)
      .waitFor()
    expect(await page.inputValue('[name="answers.subject"]')).toBe('ไฟทางดับหน้าวัด')

    await page.context().setOffline(false)
    await send(page)
    await reached(page)
    await page.context().close()
  })

  test('a draft survives a reload and is gone once it was sent', async () => {
    const { page } = await open('/namoungpet/complaint/')
    await fillIn(page)
    await page.waitForFunction(() => Object.values(sessionStorage).some((kept) => kept.includes('browser@example.com')))
    await page.reload()
    await expect.poll(() => page.inputValue('[name="answers.subject"]')).toBe('ไฟทางดับหน้าวัด')
    await send(page)
    await reached(page)
    await page.goto(`${product().url}/namoungpet/complaint/`)
    expect(await page.inputValue('[name="answers.subject"]')).toBe('')
    await page.context().close()
  })

  test('a challenge that expired while the citizen was writing is fetched and solved again in silence', async () => {
    const { page } = await open('/namoungpet/complaint/')
    await fillIn(page)
    await product().setClock(new Date(Date.now() + 3 * 3_600_000).toISOString())
    await send(page)
    await reached(page)
    await product().setClock(null)
    await page.context().close()
  })
})

test('words of danger show whom to call, everyday words do not', async () => {
  const { page } = await open('/namoungpet/complaint/')
  const banner = page.getByText('เหตุฉุกเฉิน โทรทันที').first()
  await page.fill('[name="answers.details"]', 'น้ำท่วมขังหน้าบ้าน')
  expect(await banner.isVisible()).toBe(false)
  await page.fill('[name="answers.details"]', 'สายไฟขาดหน้าวัด')
  await banner.waitFor()
  await page.context().close()
})

test('the tracking page leads to the case, however the code is typed, and never puts it into an address', async () => {
  const { body } = await product().file()
  const { page } = await open('/namoungpet/track/')
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.fill('[name=reference]', `${body['reference']}`.toLowerCase())
  await page.fill('[name=code]', `${body['trackingCode']}`.toLowerCase().replaceAll('-', ' '))
  await send(page)
  await reached(page)
  await page.getByText(`${body['reference']}`).first().waitFor()
  expect(asked.filter((url) => url.split('#')[0]?.includes(`${body['trackingCode']}`))).toEqual([])
  await page.context().close()
})
