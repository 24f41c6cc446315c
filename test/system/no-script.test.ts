import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { answerTo } from '#test/support/answer.ts'
import { visitors } from '#test/support/chromium.ts'
import { running } from '#test/support/running.ts'

const product = running()
const visit = visitors()

const hostile = '"><script>alert(1)</script>'
const long = `${hostile}\n${'ไฟทางดับ '.repeat(540)}`

/** A visitor without scripts; `violations` is what the browser says the page's own policy forbids. */
async function plainVisitor() {
  const page = await visit({ javaScriptEnabled: false })
  const violations: string[] = []
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) violations.push(message.text())
  })
  return { page, violations }
}

const at = (page: Page, id: string) => page.locator(`[id="${id}"]`)
const press = (page: Page) => page.locator('main form button[type=submit]').click()
const answer = async (page: Page) =>
  at(page, 'question.answer').fill(String(answerTo((await page.locator('main').textContent()) ?? '')))

/** What every page must have, and how wide it may be. */
async function expectLandmarks(page: Page) {
  for (const landmark of ['main', 'h1', 'header', 'footer'])
    expect([landmark, await page.locator(landmark).count()]).toEqual([landmark, 1])
  expect(await page.title()).not.toBe('')
  const ids = await page.locator('[id]').all()
  const names = await Promise.all(ids.map((one) => one.getAttribute('id')))
  expect(names).toEqual([...new Set(names)])
  const { width } = (await page.locator('main').boundingBox()) ?? {}
  expect(width).toBeLessThanOrEqual(360)
}

async function fillIn(page: Page, details: string) {
  await at(page, 'answers.category').selectOption('LIGHT')
  await at(page, 'answers.details').fill(details)
  await at(page, 'answers.urgent').check()
  await at(page, 'answers.fullName').fill('สมหญิง ใจดี')
  await at(page, 'answers.phone').fill('๐๘๑-๒๓๔-๕๖๗๘')
  await page.locator('input[name=replyChannel][value=phone]').check()
}

async function expectReceipt(page: Page, saved: string) {
  await expectLandmarks(page)
  expect(await page.locator('[data-part=saved]').textContent()).toBe(saved)
  expect(await page.locator('#qr-picture').isVisible()).toBe(true)
  expect(await page.locator('[data-fill=due]').textContent()).toMatch(/\d/)
}

async function lookUp(page: Page, reference: string, code: string) {
  await page.locator('[name=reference]').fill(reference.toLowerCase())
  await page.locator('[name=code]').fill(code)
  await press(page)
  await expectLandmarks(page)
}

const textOf = async (page: Page, place: string) => (await page.locator(`[data-fill=${place}]`).textContent()) ?? ''

describe.each([
  {
    lang: '',
    prefix: 'พบจุดที่ต้องแก้ไข:',
    saved: 'ระบบได้บันทึกข้อมูลของท่านเรียบร้อยแล้ว',
    status: /รับเรื่องแล้ว|ส่งถึงกอง/,
    home: '/namoungpet/',
  },
  {
    lang: '/en',
    prefix: 'Error:',
    saved: 'Your information has been recorded.',
    status: /Received|With the division/,
    home: '/en/namoungpet/',
  },
])('without a script, from $home', ({ lang, prefix, saved, status }) => {
  test('a complaint goes from its first fault to its receipt, and is followed by its code', async () => {
    const { page, violations } = await plainVisitor()
    const { url } = product()
    await page.goto(`${url}${lang}/namoungpet/complaint/`)
    await fillIn(page, long)
    await press(page)

    // Faults: everything is still there, each line of the summary leads to its field.
    await expectLandmarks(page)
    expect(await page.title()).toContain(prefix)
    expect(await at(page, 'errors').isVisible()).toBe(true)
    expect(await at(page, 'answers.details').inputValue()).toBe(long)
    expect(await at(page, 'answers.category').inputValue()).toBe('LIGHT')
    expect(await at(page, 'answers.urgent').isChecked()).toBe(true)
    expect(await page.locator('input[name=replyChannel][value=phone]').isChecked()).toBe(true)
    const links = await page.locator('#errors a').all()
    const targets = await Promise.all(links.map((link) => link.getAttribute('href')))
    expect(targets).toEqual(['#answers.subject'])
    await links[0]?.click()
    expect(await at(page, 'answers.subject').getAttribute('aria-invalid')).toBe('true')
    expect(await at(page, 'answers.subject-error').textContent()).not.toBe('')

    await at(page, 'answers.subject').fill(hostile)
    await press(page)

    // One question; a wrong answer brings another one.
    await expectLandmarks(page)
    await at(page, 'question.answer').fill('1')
    await press(page)
    expect(await at(page, 'question.answer-error').isVisible()).toBe(true)
    expect(await page.title()).toContain(prefix)
    await expectLandmarks(page)
    await answer(page)
    await press(page)

    // The receipt, again after a reload.
    await page.waitForURL(/\/r\/NMP-[^/?]+\?(lang=en&)?once=/)
    await expectReceipt(page, saved)
    await page.reload()
    await expectReceipt(page, saved)
    const reference = await textOf(page, 'reference')
    const code = await textOf(page, 'code')
    expect(page.url()).not.toContain(code)

    // Followed by reference and code: wrong first, then right.
    await page.goto(`${url}${lang}/namoungpet/track/`)
    await lookUp(page, reference, '0000-0000-0000-0000')
    expect(await page.locator('#errors').isVisible()).toBe(true)
    await lookUp(page, reference, code)
    expect(await textOf(page, 'status')).toMatch(status)
    expect(await page.locator('[data-fill=timeline] li').count()).toBeGreaterThan(0)

    // The bookmarked page asks for the code, in a form of its own.
    await page.goto(`${url}/r/${reference}${lang && '?lang=en'}`)
    await page.locator('[name=code]').fill('no')
    await press(page)
    expect(await page.locator('#errors').isVisible()).toBe(true)
    await page.locator('[name=code]').fill(code)
    await press(page)
    await expectLandmarks(page)
    expect(await textOf(page, 'status')).toMatch(status)
    expect(page.url()).not.toContain(code)
    expect(violations).toEqual([])
  })

  test('an address that nobody serves, and a form that does not exist, are pages that lead back', async () => {
    const { page, violations } = await plainVisitor()
    const { url } = product()
    for (const path of [`${lang}/namoungpet/nothing/`, '/r/XXX-0000-0000?lang=en', '/r/too/deep']) {
      const answer = await page.goto(`${url}${path}`)
      expect([path, answer?.status()]).toEqual([path, 404])
      await expectLandmarks(page)
      expect(await page.locator('main a.button').getAttribute('href')).toMatch(/^\//)
    }
    expect(violations).toEqual([])
  })
})

test('whoever files without a script is one case with its mails, and told no sooner than it is kept', async () => {
  const { url, settle, mails, console } = product()
  const fields = {
    form: 'complaint',
    locale: 'th',
    noticeVersion: '2569-1',
    'answers.category': 'ROAD',
    'answers.subject': 'ถนนชำรุดหน้าตลาด',
    'answers.details': 'หลุมลึกมาก รถจักรยานยนต์ล้มเมื่อคืนนี้',
    'answers.fullName': 'สมชาย',
    'answers.email': 'noscript@example.com',
  }
  const post = async (body: Record<string, string>) => {
    const answer = await fetch(`${url}/api/namoungpet/requests`, {
      method: 'POST',
      body: new URLSearchParams(body),
      redirect: 'manual',
    })
    return { answer, html: await answer.text() }
  }
  const { html } = await post(fields)
  const hidden = [...html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)]
  const second = Object.fromEntries(hidden.map(([, name = '', value = '']) => [name, value]))
  const { answer: toToken } = await console<{ answer: string }>(
    `question?token=${encodeURIComponent(second['question.token'] ?? '')}`,
  )
  expect(toToken).toBe(String(answerTo(html)))
  const done = await Promise.all([1, 2, 3].map(() => post({ ...second, 'question.answer': toToken })))
  await settle()

  const references = done.map(({ answer }) => /NMP-[^?]+/.exec(answer.headers.get('location') ?? '')?.[0])
  expect(done.map(({ answer }) => answer.status)).toEqual([303, 303, 303])
  expect(new Set(references).size).toBe(1)
  const sent = (await mails()).filter(({ to }) => to.includes('noscript@example.com'))
  expect(sent.map(({ subject }) => subject.includes(references[0] ?? ''))).toEqual([true])
})

test('after twenty posts from one address the next one waits', async () => {
  const { url } = product()
  const post = () =>
    fetch(`${url}/api/namoungpet/requests`, {
      method: 'POST',
      body: new URLSearchParams({ locale: 'en' }),
      headers: { 'x-local-viewer': '203.0.113.77' },
    })
  for (let n = 0; n < 20; n++) expect((await post()).status).toBe(400)
  const refused = await post()
  expect(refused.status).toBe(429)
  expect(refused.headers.get('content-type')).toContain('text/html')
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(500)
  expect(await refused.text()).toContain('Too many attempts: wait 10 minutes')
})
