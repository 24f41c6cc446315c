import type { Page, Route } from 'playwright-core'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { answerTo } from '#test/support/answer.ts'
import { barriersOf } from '#test/support/axe.ts'
import { visitors } from '#test/support/chromium.ts'
import { pdf, running } from '#test/support/running.ts'

const product = running()
const visit = visitors()

/** Photos are drawn anew and looked at ever more seldom: on a busy machine that takes a while. */
const WAIT = { timeout: 60_000 }
const PATIENT = { timeout: 120_000 }

type Chosen = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }

/** A photo as a phone takes it: too large to be worth sending as it is. */
const photo = async (name: string, background: string): Promise<Chosen> => ({
  name,
  mimeType: 'image/jpeg',
  buffer: await sharp({ create: { width: 2400, height: 1800, channels: 3, background } })
    .jpeg({ quality: 100 })
    .toBuffer(),
})
const paper = (name: string): Chosen => ({ name, mimeType: 'application/pdf', buffer: Buffer.from(pdf) })

/** A citizen in front of a page; `faults` is what the browser complains of, its policy included. */
async function open(path: string, options: Parameters<typeof visit>[0] = {}) {
  const page = await visit(options)
  const faults: string[] = []
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('dialog', (dialog) => void dialog.accept())
  await page.goto(`${product().url}${path}`)
  return { page, faults }
}

async function fillIn(page: Page) {
  await page.selectOption('[name="answers.category"]', 'LIGHT')
  await page.fill('[name="answers.subject"]', 'ไฟทางดับหน้าวัด')
  await page.fill('[name="answers.details"]', 'ไฟทางหน้าวัดดับมาสามคืนแล้ว มืดมาก')
  await page.fill('[name="answers.fullName"]', 'สมหญิง ใจดี')
  await page.fill('[name="answers.phone"]', '0812345678')
}
const choose = (page: Page, ...files: Chosen[]) => page.setInputFiles('#files', files)
const send = (page: Page) => page.click('button[type=submit]')
const reached = (page: Page) => page.waitForURL(/\/r\/NMP-/)
const rows = (page: Page) => page.locator('[data-fill=files] li')
const states = (page: Page) => rows(page).evaluateAll((all) => all.map((row) => row.getAttribute('data-state')))
const settled = async (page: Page, ...expected: string[]) => {
  await expect.poll(() => states(page), WAIT).toEqual(expected)
}
/** What is known of the files of the case in front of a citizen. */
async function kept(page: Page) {
  const { pathname, hash } = new URL(page.url())
  const { body } = await product().status(pathname.split('/')[2] ?? '', hash.slice(1))
  return body as { files: { name: string; size: number; state: string }[]; messages: { files: string[] }[] }
}

/** Does something else with what a page sends to the bucket: the only posts with parts. */
const interceptUploads = (page: Page, act: (route: Route) => unknown) =>
  page.route('**', async (route) => {
    const isUpload = route.request().headers()['content-type']?.startsWith('multipart/')
    await (isUpload ? act(route) : route.fallback())
  })

/** The page of a case to which nothing was attached yet. */
async function follow(language = '') {
  const { body } = await product().file()
  const opened = await open(`/r/${body['reference']}${language}#${body['trackingCode']}`)
  await opened.page.locator('[data-part=upload]').waitFor()
  return { ...opened, reference: `${body['reference']}`, code: `${body['trackingCode']}` }
}

describe.each([
  { path: '/namoungpet/complaint/', width: 360, remove: 'เอาไฟล์นี้ออก', counter: /^แนบแล้ว 2 ไฟล์ รวม/ },
  { path: '/en/namoungpet/complaint/', width: 1280, remove: 'Remove this file', counter: /^2 files, / },
])('on the form $path', ({ path, width, remove, counter }) => {
  test('two photos are chosen, made smaller, and sent after the words were kept', PATIENT, async () => {
    const { page, faults } = await open(path, { viewport: { width, height: 740 } })
    await fillIn(page)
    const photos = [await photo('หน้าวัด (1).jpg', '#c33'), await photo('b.png.jpg', '#3c3')]
    await choose(page, photos[0] as Chosen)
    await choose(page, photos[1] as Chosen, paper('c.pdf'))
    await page.getByRole('button', { name: `${remove} c.pdf` }).click()
    await page.getByText(counter).waitFor()
    expect(await barriersOf(page)).toEqual([])

    await send(page)
    await reached(page)
    await settled(page, 'ready', 'ready')

    const { files } = await kept(page)
    expect(files.map(({ name }) => name)).toEqual(['หน้าวัด (1).jpg', 'b.png.jpg'])
    for (const [i, { size }] of files.entries()) expect(size).toBeLessThan((photos[i] as Chosen).buffer.length / 1.5)
    expect(faults).toEqual([])
    expect(await barriersOf(page)).toEqual([])
    await page.context().close()
  })

  test('what cannot be sent is said at the field, and in the list at the top', PATIENT, async () => {
    const { page } = await open(path, { viewport: { width, height: 740 } })
    await fillIn(page)
    await choose(page, paper('a.pdf'), { name: 'b.txt', mimeType: 'text/plain', buffer: Buffer.from('b') })
    await page.locator('#files-error').getByText('b.txt').waitFor()

    await send(page)
    await page.locator('main [role=alert]').getByText('b.txt').waitFor()
    expect(await page.locator('#files').getAttribute('aria-invalid')).toBe('true')
    expect(await barriersOf(page)).toEqual([])
    await page.locator('main [role=alert] a').click()
    expect(await page.evaluate('document.activeElement.id')).toBe('files')

    await page.getByRole('button', { name: `${remove} b.txt` }).click()
    expect(await page.locator('#files-error').isVisible()).toBe(false)
    await send(page)
    await reached(page)
    await page.context().close()
  })
})

describe('on a form', () => {
  test('the script for files comes with the first file and not before', PATIENT, async () => {
    const { page } = await open('/namoungpet/complaint/')
    const scripts: string[] = []
    page.on('request', (request) => scripts.push(request.url()))
    await fillIn(page)
    await send(page)
    await reached(page)
    expect(scripts.filter((url) => /chooser|uploads|files\.json/.test(url))).toEqual([])

    await page.goto(`${product().url}/namoungpet/complaint/`)
    await choose(page, paper('a.pdf'))
    await page.getByText('a.pdf (0.1 MB)').waitFor()
    expect(scripts.filter((url) => /chooser/.test(url))).toHaveLength(1)
    await page.context().close()
  })

  test('clearing it takes the files away, and a reload leaves none behind', PATIENT, async () => {
    const { page, faults } = await open('/namoungpet/complaint/')
    await fillIn(page)
    await choose(page, paper('a.pdf'))
    await page.getByText('a.pdf (0.1 MB)').waitFor()
    await page.click('button[type=reset]')
    await page.getByText('ยังไม่ได้เลือกไฟล์').waitFor()
    expect(await page.locator('.files li').count()).toBe(0)

    await fillIn(page)
    await choose(page, paper('a.pdf'))
    await page.reload()
    await expect.poll(() => page.inputValue('[name="answers.subject"]')).toBe('ไฟทางดับหน้าวัด')
    await send(page)
    await reached(page)
    await page.locator('[data-part=upload]').waitFor()
    expect(await states(page)).toEqual([])
    expect(faults).toEqual([])
    await page.context().close()
  })

  test.each([
    { what: 'the same is the same case', subject: '', cases: 1 },
    { what: 'changed words are another', subject: 'ไฟทางดับหน้าตลาด', cases: 2 },
  ])('after a lost answer and a reload $what', PATIENT, async ({ subject, cases }) => {
    const { page } = await open('/namoungpet/complaint/')
    const seen: { submissionId: string }[] = []
    let isLost = true
    await page.route('**/requests', async (route) => {
      seen.push(route.request().postDataJSON())
      if (!isLost) return route.continue()
      await route.fetch()
      return route.abort('connectionreset')
    })
    await fillIn(page)
    await send(page)
    await page.locator('main [role=alert] h2').waitFor(WAIT)
    await page.reload()
    isLost = false
    await expect.poll(() => page.inputValue('[name="answers.subject"]'), WAIT).toBe('ไฟทางดับหน้าวัด')
    if (subject) await page.fill('[name="answers.subject"]', subject)
    await send(page)
    await reached(page)
    expect(new Set(seen.map(({ submissionId }) => submissionId)).size).toBe(cases)
    await page.context().close()
  })
})

describe('on a bad line', () => {
  test('an upload that failed is tried again by itself', PATIENT, async () => {
    const { page } = await follow()
    let failed = 0
    await interceptUploads(page, (route) => (failed++ > 0 ? route.continue() : route.abort('connectionreset')))
    await page.setInputFiles('#file', [paper('a.pdf')])
    await page.click('[data-part=upload] button')
    await settled(page, 'ready')
    expect(failed).toBe(2)
    await page.context().close()
  })

  test('a reload in the middle goes on where it was', PATIENT, async () => {
    const { page } = await open('/namoungpet/complaint/')
    await fillIn(page)
    await choose(page, await photo('a.jpg', '#33c'), paper('b.pdf'))
    await page.getByText('b.pdf (0.1 MB)').waitFor()
    let isDown = true
    await interceptUploads(page, (route) => (isDown ? undefined : route.continue()))
    await send(page)
    await reached(page)
    await page.locator('progress').first().waitFor()
    await page.getByText('เรื่องของท่านบันทึกเรียบร้อยแล้ว หน้านี้กำลังส่งไฟล์').waitFor()
    expect(await barriersOf(page)).toEqual([])

    isDown = false
    await page.reload()

    await settled(page, 'ready', 'ready')
    await page.context().close()
  })

  test('a file that waited for more than an hour gets a slot anew', PATIENT, async () => {
    const { page } = await open('/namoungpet/complaint/')
    await fillIn(page)
    await choose(page, paper('a.pdf'))
    await page.getByText('a.pdf (0.1 MB)').waitFor()
    await interceptUploads(page, () => undefined)
    await send(page)
    await reached(page)
    await page.locator('progress').waitFor()

    await product().setClock(new Date(Date.now() + 2 * 3_600_000).toISOString())
    await page.unrouteAll()
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.reload()
    await expect.poll(() => asked.filter((url) => url.endsWith('/files')).length, { timeout: 20_000 }).toBe(1)
    await product().settle()

    await settled(page, 'ready')
    await product().setClock(null)
    await page.context().close()
  })

  test('a file whose window was lost is chosen once more and takes its own slot', PATIENT, async () => {
    const file = paper('a.pdf')
    const announced = { name: file.name, size: file.buffer.length, type: file.mimeType }
    const { body } = await product().file({ files: [announced] })
    const { page } = await open(`/r/${body['reference']}#${body['trackingCode']}`)
    await rows(page).first().waitFor()
    expect(await barriersOf(page)).toEqual([])
    const [picker] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'ขอส่งไฟล์ใหม่ a.pdf' }).click(),
    ])
    await picker.setFiles([file])
    await page.click('[data-part=upload] button')

    await settled(page, 'ready')
    await page.context().close()
  })
})

describe('on the page of a case', () => {
  test.each(['', '?lang=en'])('files are added%s, and pressing without any says so', PATIENT, async (language) => {
    const { page, faults } = await follow(language)
    await page.click('[data-part=upload] button')
    await page
      .locator('#file-error')
      .getByText(/ยังไม่ได้เลือกไฟล์|No file chosen/)
      .waitFor()
    expect(await page.evaluate('document.activeElement.id')).toBe('file')
    expect(await barriersOf(page)).toEqual([])

    await page.setInputFiles('#file', [paper('a.pdf'), await photo('b.jpg', '#ccc')])
    await page.click('[data-part=upload] button')
    await settled(page, 'ready', 'ready')
    expect(faults).toEqual([])
    expect(await barriersOf(page)).toEqual([])
    await page.context().close()
  })

  test('six are refused in words, and nothing is lost that was typed to the office', PATIENT, async () => {
    const { page } = await follow()
    await page.fill('#message', 'ดูรูปนี้')
    await page.setInputFiles('#file', ['1', '2', '3', '4', '5', '6'].map(paper))
    await page.click('[data-part=upload] button')
    await page.locator('#file-error').getByText('แนบได้ไม่เกิน 5 ไฟล์').waitFor()

    await page.setInputFiles('#file', [paper('a.pdf')])
    await page.click('[data-part=upload] button')
    await settled(page, 'ready')
    expect(await page.inputValue('#message')).toBe('ดูรูปนี้')
    await page.context().close()
  })

  test('a message takes its file along, once, though its first answer was lost', PATIENT, async () => {
    const { page } = await follow()
    let asked = 0
    await page.route('**/r/**', async (route) => {
      if (asked++ > 0) return route.continue()
      await route.fetch()
      return route.abort('connectionreset')
    })
    await page.fill('#message', 'ดูรูปนี้')
    await page.setInputFiles('#enclosed', [await photo('วัด.jpg', '#999')])
    await page.click('[data-act=messages] button')
    await page.locator('.letters').getByText('ไฟล์แนบ: วัด.jpg').waitFor()
    await settled(page, 'ready')

    const { files, messages } = await kept(page)
    expect([files.length, messages.map((message) => message.files.length)]).toEqual([1, [1]])
    expect(await page.inputValue('#enclosed')).toBe('')
    await page.context().close()
  })

  test('inside LINE the way to another browser is shown, with the code behind the #', PATIENT, async () => {
    const { body } = await product().file()
    const userAgent = 'Mozilla/5.0 (Linux; Android 13) Chrome/120.0 Mobile Safari/537.36 Line/13.20.0/IAB'
    const { page } = await open(`/r/${body['reference']}?lang=en#${body['trackingCode']}`, { userAgent })
    const way = page.getByRole('link', { name: 'Open in browser' })
    await way.waitFor()
    expect(await way.getAttribute('href')).toMatch(
      new RegExp(`/r/${body['reference']}\\?lang=en&openExternalBrowser=1#${body['trackingCode']}$`),
    )
    expect(await barriersOf(page)).toEqual([])
    await page.context().close()
  })
})

describe('without a script', () => {
  test('the form offers no files, its receipt takes five, one after the other', PATIENT, async () => {
    const { page, faults } = await open('/namoungpet/complaint/', { javaScriptEnabled: false })
    expect(await page.locator('#files').isVisible()).toBe(false)
    await fillIn(page)
    await send(page)
    await page.fill('[id="question.answer"]', String(answerTo((await page.locator('main').textContent()) ?? '')))
    await send(page)
    await reached(page)

    for (let n = 1; n <= 5; n++) {
      await page.setInputFiles('#file', [paper(`${n}.pdf`)])
      await page.click('[data-part=upload] button')
      await expect.poll(() => rows(page).count(), WAIT).toBe(n)
    }
    expect(await page.locator('[data-part=upload]').count()).toBe(0)
    await product().settle()
    await page.reload()

    expect(await states(page)).toEqual(Array(5).fill('ready'))
    expect(faults).toEqual([])
    await page.context().close()
  })
})
