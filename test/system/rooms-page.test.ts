import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answerTo } from '#test/support/answer.ts'
import { visitors } from '#test/support/chromium.ts'
import { running } from '#test/support/running.ts'

const product = running()
const visit = visitors()
beforeAll(() => product().setClock('2026-11-23T02:15:00.000Z'))
afterAll(() => product().setClock(null))

const at = (page: Page, id: string) => page.locator(`[id="${id}"]`)
const axe = async (page: Page) => {
  const { violations, incomplete } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag22aa'])
    .analyze()
  return [...violations, ...incomplete].map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}

async function choose(page: Page, path: string, [day, month, year]: readonly [string, string, string]) {
  await at(page, `answers.${path}`).fill(day)
  await at(page, `answers.${path}.month`).selectOption(month)
  await at(page, `answers.${path}.year`).fill(year)
}

async function fillIn(page: Page, day: readonly [string, string, string], hours = ['09:00', '12:00']) {
  await page.locator('[name="answers.room"][value=small]').check()
  await choose(page, 'from', day)
  await choose(page, 'to', day)
  await at(page, 'answers.start').selectOption(hours[0] ?? '')
  await at(page, 'answers.end').selectOption(hours[1] ?? '')
  await at(page, 'answers.attendees').fill('๑๒')
  await at(page, 'answers.purpose').fill('ประชุมกลุ่มแม่บ้าน')
  await page.locator('[name="answers.equipment"][value=screen]').check()
  await page.locator('[name="answers.title"][value=mrs]').check()
  await at(page, 'answers.name').fill('สมศรี ใจดี')
  await at(page, 'answers.phone').fill('081-234-5678')
}
const send = (page: Page) => page.locator('main form button[type=submit]').click()

describe.each(['', '/en'])('from %s/namoungpet', { timeout: 60_000 }, (root) => {
  const year = root ? '2026' : '2569'
  const day = root ? '15' : '14'

  test('a room is asked for, seen as taken in the calendar, and refused to the next with what was filled in', async () => {
    const page = await visit()
    await page.goto(`${product().url}${root}/namoungpet/meeting-room/`)
    await fillIn(page, [day, '12', year])
    await send(page)
    await page.waitForURL(/\/r\/NMP-/)

    await page.goto(`${product().url}${root}/namoungpet/rooms/`)
    await page.locator('#days tbody tr').first().waitFor()
    await page.locator('#room').selectOption('small')
    await page.locator('#next').click()
    const row = page.locator('#days tbody tr', { hasText: root ? '15 Dec' : '14 ธ.ค.' })
    await row.getByText(root ? '09:00–12:00 pending' : '09.00–12.00 น. รออนุมัติ').waitFor()
    expect(await page.locator('main').textContent()).not.toMatch(/สมศรี|แม่บ้าน/)
    expect(await axe(page)).toEqual([])

    await page.goto(`${product().url}${root}/namoungpet/meeting-room/`)
    await fillIn(page, [day, '12', year], ['11:45', '13:00'])
    await send(page)
    await page.locator('[role=alert] a').first().waitFor()
    expect(await page.locator('[role=alert]').textContent()).toMatch(
      root ? /taken from 09:00 to 12:00/ : /09\.00–12\.00 น\. แล้ว/,
    )
    expect(await at(page, 'answers.name').inputValue()).toBe('สมศรี ใจดี')
    expect(await axe(page)).toEqual([])
    await page.context().close()
  })

  test('without a script a room is asked for, and a day that is closed comes back with its reason', async () => {
    const page = await visit({ javaScriptEnabled: false })
    await page.goto(`${product().url}${root}/namoungpet/rooms/`)
    await page.locator('main a[href$="/meeting-room/"]').click()
    await fillIn(page, ['12', '12', year])
    await send(page)
    expect(await page.locator('#errors a').getAttribute('href')).toBe('#answers.from')
    expect(await at(page, 'answers.from-error').textContent()).toMatch(root ? /weekend/ : /วันเสาร์–อาทิตย์/)
    expect(await at(page, 'answers.from.year').inputValue()).toBe(year)
    expect(await page.locator('[name="answers.equipment"][value=screen]').isChecked()).toBe(true)

    await fillIn(page, [root ? '17' : '16', '12', year])
    await send(page)
    await at(page, 'question.answer').fill(String(answerTo((await page.locator('main').textContent()) ?? '')))
    await send(page)
    await page.waitForURL(/\/r\/NMP-[^/?]+\?/)
    await page.context().close()
  })
})
