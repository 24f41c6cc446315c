import { describe, expect, test } from 'vitest'
import { municipalities } from '#schemas/municipalities/index.ts'
import { barriersOf } from '#test/support/axe.ts'
import { visitors } from '#test/support/chromium.ts'
import { firstView } from '#test/support/first-view.ts'
import { running } from '#test/support/running.ts'

const KB = 1000
const product = running()
const visit = visitors()

const [shared, ...others] = municipalities
const forms = Object.keys(shared?.services ?? {})
const [form] = forms
const common = ['', 'accessibility', 'contact', 'cookies', 'guide', 'privacy', 'privacy/archive', 'share', 'track']
const paths = [...common, `guide/${form}`, 'poster', `poster/${form}`, ...forms]
const addressOf = (...parts: string[]) => [product().url, ...parts.filter(Boolean), ''].join('/')

/** What every page keeps to, whoever's it is. */
async function expectKept(address: string) {
  const page = await visit()
  const { faults, hosts, requests, bytes, shift } = await firstView(page, address)

  expect(hosts).toEqual([new URL(address).host])
  expect(requests).toBeLessThanOrEqual(5)
  expect(bytes).toBeLessThanOrEqual(40 * KB)
  expect(shift).toBeCloseTo(0, 2)
  expect(faults).toEqual([])
  expect(await barriersOf(page)).toEqual([])
  expect(await page.evaluate(`document.documentElement.scrollWidth - innerWidth`)).toBeLessThanOrEqual(0)
  expect(await page.context().cookies()).toEqual([])
  await page.context().close()
}

describe.each(['', 'en'])('in the language "%s"', (language) => {
  test.each(paths)('/%s loads little, jumps nowhere, keeps nothing and has no barrier', async (path) => {
    await expectKept(addressOf(language, shared?.id ?? '', path))
  })

  test('so does the page where a municipality is chosen', () => expectKept(addressOf(language)))

  test.each(forms)('/%s/ has no barrier when everything is missing', async (path) => {
    const page = await visit()
    await page.goto(addressOf(language, shared?.id ?? '', path))
    await page.click('main button[type=submit]')
    await page.locator('main [role=alert]').waitFor()

    expect(await barriersOf(page)).toEqual([])
    expect(await page.evaluate(`document.documentElement.scrollWidth - innerWidth`)).toBeLessThanOrEqual(0)
    await page.context().close()
  })
})

test.each(others)('the home of $id, in its own colours, keeps to the same', ({ id }) => expectKept(addressOf(id)))

test('a page that is missing is told in the name of its municipality, with a way back', async () => {
  const page = await visit()
  const answer = await page.goto(addressOf('khamtoei', 'nowhere'))

  expect(answer?.status()).toBe(404)
  expect(await page.locator('header').textContent()).toContain('คำเตย')
  expect(await page.locator('main a[href="/khamtoei/"]').count()).toBe(1)
  expect(await barriersOf(page)).toEqual([])
  await page.context().close()
})
