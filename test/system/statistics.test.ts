import { expect, test } from 'vitest'
import { barriersOf } from '#test/support/axe.ts'
import { visitors } from '#test/support/chromium.ts'
import { officerOf } from '#test/support/officer.ts'
import { running } from '#test/support/running.ts'

const product = running()
const visit = visitors()
const statistics = async () => (await (await fetch(`${product().url}/api/namoungpet/statistics`)).json()) as View
type View = {
  readonly total: number
  readonly promise: Readonly<Record<string, number>>
  readonly byForm: Readonly<Record<string, number | null>>
}

test('what citizens file and officers do is counted, and everybody and the staff read the same', async () => {
  const { settle, setClock, url } = product()
  await setClock('2026-11-23T02:00:00.000Z')
  const before = await statistics()
  const filed = []
  for (let n = 0; n < 5; n++) filed.push(`${(await product().file()).body['reference']}`)
  await settle()
  const officer = await officerOf(product(), { municipality: 'namoungpet', role: 'officer', office: 'works' })
  await officer.act(filed[0] ?? '', 'contact', { channel: 'call', result: 'spoke' })
  await officer.act(filed[1] ?? '', 'category', { category: 'ROAD', reason: 'ไฟไม่ได้ดับ ถนนยุบ' })
  await settle()

  const after = await statistics()
  expect(after.total - before.total).toBe(5)
  expect([after.promise['kept'], after.promise['open']]).toEqual([1, 4])
  expect(after.byForm).toMatchObject({ complaint: 5 })
  const csv = await (await fetch(`${url}/api/namoungpet/statistics.csv?fiscalYear=2570`)).text()
  expect(csv).toContain('2570,2026-11-23T02:00:00.000Z,promise,kept,ติดต่อภายในกำหนด,Contacted in time,1\r\n')
  const { html } = await officer.go('/staff/reports')
  expect(html.replaceAll(/\s+/g, ' ')).toMatch(/กองช่าง .*?<td>1<\/td><td>0<\/td><td>4<\/td>/)
  expect(html.replaceAll(/\s+/g, ' ')).toMatch(/ร้องทุกข์: ถนน.*?<td>0<\/td><td>0<\/td><td>1<\/td>/)
  await setClock(null)
})

test('how an ended matter was rated is read by the staff in full, and by everybody once five have said so', async () => {
  const { settle, setClock, call, url } = product()
  await setClock('2026-11-23T02:00:00.000Z')
  const officer = await officerOf(product(), { municipality: 'namoungpet', role: 'officer', office: 'works' })
  const rate = async (q8: number) => {
    const { body } = await product().file()
    await settle()
    await officer.act(`${body['reference']}`, 'close', { outcome: 'done', text: 'ซ่อมแล้ว' })
    const rated = await call(`/api/namoungpet/requests/${body['reference']}/rating`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${body['trackingCode']}` },
      body: JSON.stringify({ answers: { scores: { q1: null, q8 } } }),
    })
    expect(rated.status).toBe(201)
  }
  const page = async () =>
    (await (await fetch(`${url}/en/namoungpet/statistics/2570/`)).text()).replaceAll(/<[^>]+>/g, ' ')

  for (const score of [5, 4]) await rate(score)
  await settle()
  expect((await officer.go('/staff/reports?fiscalYear=2570')).html).toContain('<td>2</td><td>4.50</td><td>0.71</td>')
  expect(await page()).toContain('fewer than 5 people, not shown')
  for (const score of [5, 4, 5]) await rate(score)
  for (const q8 of [1, 2, 1, 2, 1])
    await product().file({ form: 'satisfaction', answers: { scores: { q1: null, q8 } } })
  await settle()

  expect(await page()).toContain('5 people · mean 4.60 · S.D. 0.55 · 92.00 percent · very high')
  expect(await statistics()).toMatchObject({ satisfaction: { linked: 5, open: 5 } })
  expect(await page()).toContain('counted apart: 5 · 5 people · mean 1.40 · S.D. 0.55')
  expect((await officer.go('/staff/reports?fiscalYear=2570')).html).toContain('<td>5</td><td>1.40</td><td>0.55</td>')
  await setClock(null)
})

test('a year that nobody counted is empty, and one that cannot be is refused', async () => {
  const { url } = product()
  const old = await fetch(`${url}/api/khamtoei/statistics?fiscalYear=2565`)
  expect(await old.json()).toMatchObject({ fiscalYear: 2565, total: 0, corruption: { total: 0 } })
  expect((await fetch(`${url}/api/khamtoei/statistics?fiscalYear=now`)).status).toBe(400)
  expect((await fetch(`${url}/api/nowhere/statistics`)).status).toBe(404)
  expect((await fetch(`${url}/khamtoei/statistics/9999/`)).status).toBe(404)
})

test.each([
  ['/namoungpet/statistics/', 'สถิติการให้บริการ', 360],
  ['/en/namoungpet/statistics/2570/', 'Service statistics', 1280],
])('%s is read without a script, by everybody', async (path, title, width) => {
  const page = await visit({ viewport: { width, height: 740 }, javaScriptEnabled: false })
  const answer = await page.goto(`${product().url}${path}`)
  expect([answer?.status(), await page.textContent('h1')]).toEqual([200, title])
  const main = await page.locator('main').boundingBox()
  expect(main?.width).toBeLessThanOrEqual(width)
  await page.context().close()

  const checked = await visit({ viewport: { width, height: 740 } })
  await checked.goto(`${product().url}${path}`)
  expect(await barriersOf(checked)).toEqual([])
  await checked.context().close()
})
