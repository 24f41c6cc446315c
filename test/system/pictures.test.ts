import { describe, expect, test } from 'vitest'
import { municipalities } from '#schemas/municipalities/index.ts'
import { visitors } from '#test/support/chromium.ts'
import { differenceFrom } from '#test/support/pictures.ts'
import { running } from '#test/support/running.ts'

const product = running()
const visit = visitors()
const MOST = 0.01

/** Opens a page whose letters are waited for, however slow the machine: on a slow line they may stay out. */
async function open(path: string) {
  const page = await visit({ bypassCSP: true })
  await page.route(`${product().url}${path}`, async (route) => {
    const answer = await route.fetch()
    return route.fulfill({
      response: answer,
      body: (await answer.text()).replaceAll('font-display:optional', 'font-display:block'),
    })
  })
  await page.goto(`${product().url}${path}`)
  await page.evaluate(`Promise.all([400, 700].map((weight) => document.fonts.load(weight + ' 17px Looped', 'ก')))`)
  return page
}

// The pictures were taken with the Chromium of the pinned package; another draws letters its own way.
describe.skipIf(process.env['CHROMIUM'])('looks as it did when somebody looked at it:', () => {
  test.each(municipalities)('the home of $id', async ({ id }) => {
    const page = await open(`/${id}/`)
    expect(await differenceFrom(`home-${id}`, page)).toBeLessThanOrEqual(MOST)
    await page.context().close()
  })

  test.each(['', 'en/'])('a form, clean and in error, under /%s', async (language) => {
    const page = await open(`/${language}namoungpet/complaint/`)
    const name = `form-${language ? 'en' : 'th'}`
    expect(await differenceFrom(`${name}-clean`, page)).toBeLessThanOrEqual(MOST)

    await page.click('main button[type=submit]')
    await page.locator('main [role=alert]').waitFor()
    await page.evaluate('scrollTo(0, 0)')
    expect(await differenceFrom(`${name}-error`, page)).toBeLessThanOrEqual(MOST)
    await page.context().close()
  })
})
