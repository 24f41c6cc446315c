import { AxeBuilder } from '@axe-core/playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { visitors } from '#test/support/chromium.ts'
import { hiddenInputs, officerOf } from '#test/support/officer.ts'
import { running } from '#test/support/running.ts'

const product = running()
const visit = visitors()
const bangkok = (day: string, time: string) => new Date(`${day}T${time}:00+07:00`).toISOString()

beforeAll(() => product().setClock(bangkok('2026-11-23', '09:15')))
afterAll(() => product().setClock(null))

async function filed() {
  const { body } = await product().file()
  await product().settle()
  return { reference: `${body['reference']}`, code: `${body['trackingCode']}` }
}
const clerk = () => officerOf(product(), { municipality: 'namoungpet', role: 'clerk' })

test('a closure is previewed, published and moves what citizens were promised, on their page and by mail', async () => {
  const { status, settle, mails } = product()
  const { reference, code } = await filed()
  const { go } = await clerk()
  const typed = { close: '2026-11-25 น้ำท่วม / Flood', source: 'ประกาศเทศบาล', reason: 'น้ำท่วมใหญ่' }

  const previewed = await go('/staff/calendar', {
    ...hiddenInputs((await go('/staff/calendar')).html, 'preview'),
    ...typed,
  })
  expect(previewed.status).toBe(200)
  expect(previewed.html).toContain(reference)
  await settle()
  expect((await status(reference, code)).body).toMatchObject({ dueAt: bangkok('2026-11-25', '16:30') })

  const published = await go('/staff/calendar', { ...hiddenInputs(previewed.html, 'publish'), ...typed })
  expect([published.status, published.location]).toEqual([303, '/staff/calendar?published=1'])
  await settle()

  const { body } = await status(reference, code)
  expect(body).toMatchObject({ dueAt: bangkok('2026-11-26', '16:30') })
  expect(JSON.stringify(body['explanation'])).toContain('25 Nov, Flood')
  const told = (await mails()).filter(({ subject }) => subject === `วันติดต่อกลับของเรื่อง ${reference} เปลี่ยนแปลง`)
  expect(told.map(({ to }) => to)).toEqual([['somying@example.com']])

  const fresh = await filed()
  await product().setClock(bangkok('2026-11-23', '09:20'))
  await settle()
  expect((await status(fresh.reference, fresh.code)).body).toMatchObject({ dueAt: bangkok('2026-11-26', '16:30') })
})

test('what is wrong with a line is said by its number, and nothing is published', async () => {
  const { go } = await clerk()
  const form = hiddenInputs((await go('/staff/calendar')).html, 'preview')
  const refused = await go('/staff/calendar', { ...form, action: 'publish', close: '2026-12-07 น้ำท่วม', source: 'ก' })
  expect(refused.status).toBe(422)
  expect(refused.html).toContain('บรรทัดที่ 1: 2026-12-07 ปิดทำการอยู่แล้ว')
  const officer = await officerOf(product(), { municipality: 'namoungpet', role: 'officer', office: 'works' })
  const own = hiddenInputs((await officer.go('/staff/requests')).html, '')
  expect((await officer.go('/staff/calendar', { ...own, action: 'publish' })).status).toBeGreaterThanOrEqual(403)
})

test.each([360, 1280])(
  'the page is free of barriers at %i px, with a preview and with faults',
  async (width) => {
    await filed()
    const { cookie } = await clerk()
    const page = await visit({ viewport: { width, height: 740 } })
    const [name = '', value = ''] = cookie().split('=')
    await page.context().addCookies([{ name, value, url: product().url }])
    const expectSound = async () => {
      const { violations, incomplete } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze()
      expect([...violations, ...incomplete].map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
    }
    await page.goto(`${product().url}/staff/calendar`)
    await expectSound()
    await page.fill('#close', 'ไม่ใช่วัน\n2026-12-07 น้ำท่วม')
    await page.click('text=ดูผลก่อนประกาศ')
    await page.locator('[role=alert] a[href="#close"]').click()
    expect(await page.evaluate('document.activeElement.id')).toBe('close')
    await expectSound()
    await page.fill('#close', '2026-11-24 น้ำท่วม')
    await page.fill('#source', 'ประกาศเทศบาล')
    await page.click('text=ดูผลก่อนประกาศ')
    await page.locator('text=ประกาศใช้').first().waitFor()
    await expectSound()
    await page.context().close()
  },
  120_000,
)
