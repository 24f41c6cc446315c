import { AxeBuilder } from '@axe-core/playwright'
import type { ConsoleMessage, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { visitors } from '#test/support/chromium.ts'
import { officerOf } from '#test/support/officer.ts'
import { running } from '#test/support/running.ts'

const product = running()
const visit = visitors()
const hostile = 'บรรทัดแรก <b>ไม่หนา</b>\n"><img src=x onerror=alert(1)>'

const works = () => officerOf(product(), { municipality: 'namoungpet', role: 'officer', office: 'works' })

async function filed() {
  const { body } = await product().file()
  await product().settle()
  return { reference: `${body['reference']}`, code: `${body['trackingCode']}` }
}

/** A citizen in front of the page of a case; `faults` is what the browser complains of, its policy included. */
async function follow({ reference, code }: Awaited<ReturnType<typeof filed>>, width = 360, lang = 'th') {
  const page = await visit({ viewport: { width, height: 740 } })
  const faults: string[] = []
  // A refused form is an answer with a status of its own, of which the browser tells.
  const isFault = (message: ConsoleMessage) => message.type() === 'error' && !/ 422 /.test(message.text())
  page.on('console', (message) => isFault(message) && faults.push(message.text()))
  page.on('pageerror', (error) => faults.push(error.message))
  await page.goto(`${product().url}/r/${reference}${lang === 'en' ? '?lang=en' : ''}#${code}`)
  await page.locator('[data-part=status]').waitFor()
  return { page, faults }
}

const act = (page: Page, name: string) => page.locator(`form[data-act=${name}]`)
const send = (page: Page, name: string) => act(page, name).locator('button').click()
const told = (page: Page, name: string) => act(page, name).locator('[role=status]')
const messages = (page: Page) => page.locator('.letters li p').allTextContents()
const focused = (page: Page) => page.evaluate('document.activeElement.id || document.activeElement.dataset.part')

async function expectSound(page: Page) {
  const { violations, incomplete } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  expect([...violations, ...incomplete].map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
}

test.each([
  { lang: 'th', width: 360, empty: 'ยังไม่มีข้อความ ท่านเขียนถึงเจ้าหน้าที่ได้ที่นี่', error: /^พบจุดที่ต้องแก้ไข:/ },
  { lang: 'en', width: 1280, empty: 'No messages yet. You can write to the office here.', error: /^Error:/ },
])('a citizen who reads $lang reads a reply, answers it, and the office reads the answer', async (row) => {
  const filing = await filed()
  const { page, faults } = await follow(filing, row.width, row.lang)
  await page.getByText(row.empty).waitFor()
  expect(await messages(page)).toEqual([])
  await expectSound(page)

  const officer = await works()
  await officer.act(filing.reference, 'reply', { text: hostile })
  await page.reload()
  await page.locator('.letters li').waitFor()
  expect(await messages(page)).toEqual([hostile])
  expect(await page.evaluate("getComputedStyle(document.querySelector('.letters p')).whiteSpaceCollapse")).toBe(
    'preserve-breaks',
  )
  expect(await page.getByText(row.empty).isVisible()).toBe(false)

  // Nothing typed: said at the field, and the reader is there.
  await send(page, 'messages')
  await expect.poll(() => focused(page)).toBe('message')
  expect(await page.locator('#message').getAttribute('aria-invalid')).toBe('true')
  expect(await page.locator('#message-error').isVisible()).toBe(true)
  expect(await page.title()).toMatch(row.error)
  await expectSound(page)

  await page.fill('#message', '  อยู่บ้านทุกเย็น\nโทรมาได้เลย <i>ค่ะ</i>  ')
  await send(page, 'messages')
  await told(page, 'messages')
    .getByText(/ส่งข้อความถึงเจ้าหน้าที่แล้ว|has been sent/)
    .waitFor()
  expect(await messages(page)).toEqual([hostile, 'อยู่บ้านทุกเย็น\nโทรมาได้เลย <i>ค่ะ</i>'])
  expect(await page.inputValue('#message')).toBe('')
  expect(await page.title()).not.toMatch(row.error)
  await expectSound(page)
  expect((await officer.go(`/staff/requests/${filing.reference}`)).html).toContain(
    'อยู่บ้านทุกเย็น\nโทรมาได้เลย &lt;i&gt;ค่ะ&lt;/i&gt;',
  )

  // What was said of the last message is not said beside the fault of the next.
  await send(page, 'messages')
  await expect.poll(() => focused(page)).toBe('message')
  expect(await told(page, 'messages').textContent()).toBe('')

  // The same words once more are a second message.
  await page.fill('#message', 'ขอบคุณ')
  await send(page, 'messages')
  await page.locator('.letters li').nth(2).waitFor()
  await page.fill('#message', 'ขอบคุณ')
  await send(page, 'messages')
  await page.locator('.letters li').nth(3).waitFor()
  expect(faults).toEqual([])

  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.letters').isVisible()).toBe(true)
  expect(await page.locator('main form:visible, main details:visible').count()).toBe(0)
  await page.context().close()
})

test('a lost answer, a double click and a while without a signal write a message once', async () => {
  const filing = await filed()
  const { page } = await follow(filing)
  let asked = 0
  await page.route('**/r/**', async (route) => {
    if (asked++ > 0) return route.continue()
    await route.fetch()
    return route.abort('connectionreset')
  })
  await page.fill('#message', 'ไฟยังดับอยู่')
  await page.context().setOffline(true)
  await send(page, 'messages')
  await page
    .locator('#message-error')
    .getByText(/ไม่มีสัญญาณอินเทอร์เน็ต/)
    .waitFor()
  expect(await page.inputValue('#message')).toBe('ไฟยังดับอยู่')
  expect(await page.locator('#message').getAttribute('aria-invalid')).toBe(null)

  await page.context().setOffline(false)
  asked = 0
  await act(page, 'messages').locator('button').dblclick()
  await told(page, 'messages').getByText('ส่งข้อความถึงเจ้าหน้าที่แล้ว').waitFor()
  expect(asked).toBe(2)
  expect(await messages(page)).toEqual(['ไฟยังดับอยู่'])
  const { body } = await product().status(filing.reference, filing.code)
  expect(body['messages']).toHaveLength(1)
  await page.context().close()
})

test('a matter is withdrawn only by the second press, and then offers nothing more', async () => {
  const filing = await filed()
  const { page, faults } = await follow(filing)
  expect(await act(page, 'withdraw').isVisible()).toBe(false)
  await page.click('summary')
  await expectSound(page)
  expect((await product().status(filing.reference, filing.code)).body).toMatchObject({ can: { withdraw: true } })

  await send(page, 'withdraw')
  await page.locator('[data-part=told]').getByText('ถอนเรื่องให้ท่านแล้ว').waitFor()
  expect(await page.locator('[data-fill=status]').textContent()).toBe('ท่านขอถอนเรื่อง')
  expect(await focused(page)).toBe('told')
  expect(await page.locator('main form:visible').count()).toBe(0)
  // Nobody is told to wait for a call that will not come.
  expect(
    await page
      .locator('[data-part=promise], [data-part=next]')
      .evaluateAll((all) => all.map((one) => one.hasAttribute('hidden'))),
  ).toEqual([true, true])
  expect((await product().status(filing.reference, filing.code)).body).toMatchObject({ status: 'withdrawn' })
  await expectSound(page)
  expect(faults).toEqual([])
  await page.context().close()
})

test('an ended matter is reopened by saying what is not right, also when the first answer is lost', async () => {
  const filing = await filed()
  const officer = await works()
  await officer.act(filing.reference, 'close', { outcome: 'done', text: 'ซ่อมแล้ว' })
  const { page, faults } = await follow(filing)
  expect(await act(page, 'messages').isVisible()).toBe(false)
  expect(await page.locator('summary').isVisible()).toBe(false)
  await send(page, 'reopen')
  await expect.poll(() => focused(page)).toBe('reopening')
  await expectSound(page)
  expect(faults).toEqual([])

  let asked = 0
  await page.route('**/r/**', async (route) => {
    if (asked++ > 0) return route.continue()
    await route.fetch()
    return route.abort('connectionreset')
  })
  await page.fill('#reopening', 'ยังดับอยู่หนึ่งดวง')
  await send(page, 'reopen')
  await page.locator('[data-part=told]').getByText('เปิดเรื่องของท่านอีกครั้งแล้ว').waitFor()
  expect(asked).toBe(2)
  expect(await messages(page)).toEqual(['ซ่อมแล้ว', 'ยังดับอยู่หนึ่งดวง'])
  expect(await act(page, 'messages').isVisible()).toBe(true)
  expect(await act(page, 'reopen').isVisible()).toBe(false)
  expect((await officer.go(`/staff/requests/${filing.reference}`)).html).toContain('ยังดับอยู่หนึ่งดวง')
  await page.context().close()
})

test('what the office has ended meanwhile is said at the field, and what was typed stays', async () => {
  const filing = await filed()
  const { page } = await follow(filing)
  const officer = await works()
  await officer.act(filing.reference, 'close', { outcome: 'done', text: 'ซ่อมแล้ว' })
  await page.fill('#message', 'ขอเพิ่มรูป')
  await send(page, 'messages')
  await page.locator('#message-error').getByText('เรื่องนี้อยู่ในขั้นตอนที่ทำรายการนี้ไม่ได้').waitFor()
  expect(await page.inputValue('#message')).toBe('ขอเพิ่มรูป')
  await page.context().close()
})

describe('without a script', () => {
  /** The page of a case, opened by its code. */
  async function lookUp({ reference, code }: Awaited<ReturnType<typeof filed>>, lang = '') {
    const page = await visit({ javaScriptEnabled: false })
    await page.goto(`${product().url}/r/${reference}${lang && `?lang=${lang}`}`)
    await page.fill('[name=code]', code)
    await page.click('main form button[type=submit]')
    await page.locator('[data-part=status]').waitFor()
    return page
  }

  test('messages are read as they were written, and answered; what is wrong is told at the field', async () => {
    const filing = await filed()
    await (await works()).act(filing.reference, 'reply', { text: hostile })
    const page = await lookUp(filing)
    expect(await messages(page)).toEqual([hostile])

    await send(page, 'messages')
    expect(await page.title()).toMatch(/^พบจุดที่ต้องแก้ไข:/)
    expect(await page.locator('#message-error').isVisible()).toBe(true)

    await page.fill('#message', hostile)
    await send(page, 'messages')
    expect(await told(page, 'messages').textContent()).toBe('ส่งข้อความถึงเจ้าหน้าที่แล้ว')
    await page.reload()
    expect(await messages(page)).toEqual([hostile, hostile])
    expect(page.url()).not.toContain(filing.code)
    await page.context().close()
  })

  test('a matter is withdrawn in two steps', async () => {
    const filing = await filed()
    const page = await lookUp(filing, 'en')
    expect(await act(page, 'withdraw').isVisible()).toBe(false)
    await page.click('summary')
    await send(page, 'withdraw')
    expect(await page.locator('[data-part=told]').textContent()).toBe('Your matter has been withdrawn.')
    expect((await product().status(filing.reference, filing.code)).body).toMatchObject({ status: 'withdrawn' })
    await page.context().close()
  })

  test('an ended matter is reopened', async () => {
    const filing = await filed()
    await (await works()).act(filing.reference, 'close', { outcome: 'done', text: 'ซ่อมแล้ว' })
    const page = await lookUp(filing)
    await page.fill('#reopening', 'ยังดับอยู่')
    await send(page, 'reopen')
    expect(await page.locator('[data-part=told]').textContent()).toBe('เปิดเรื่องของท่านอีกครั้งแล้ว')
    expect(await messages(page)).toEqual(['ซ่อมแล้ว', 'ยังดับอยู่'])
    await page.context().close()
  })
})

test.each([
  { lang: 'th', width: 360, thanks: 'ขอบคุณที่ช่วยให้บริการของเราดีขึ้น' },
  { lang: 'en', width: 1280, thanks: 'Thank you for helping us improve.' },
])('a citizen who reads $lang says how an ended matter was handled, once', async ({ lang, width, thanks }) => {
  const filing = await filed()
  await (await works()).act(filing.reference, 'close', { outcome: 'done', text: 'ซ่อมแล้ว' })
  const { page, faults } = await follow(filing, width, lang)
  await send(page, 'survey')
  await act(page, 'rate').waitFor()
  await expectSound(page)

  await send(page, 'rate')
  await page.locator('#errors li').waitFor()
  await expectSound(page)
  await act(page, 'rate').locator('[name="answers.scores.q1"][value="4"]').check()
  await send(page, 'rate')

  await page.getByText(thanks).waitFor()
  expect(await act(page, 'survey').count()).toBe(0)
  await expectSound(page)
  expect(faults).toEqual([])
})
