import { expect, test } from 'vitest'
import { visitors } from '#test/support/chromium.ts'
import { running } from '#test/support/running.ts'

const product = running()
const visit = visitors()

test.each(['th', 'en'])('a receipt in %s prints on one sheet of A4, with all that is needed later', async (lang) => {
  const { body } = await product().file()
  const page = await visit()
  await page.goto(`${product().url}/r/${body['reference']}?lang=${lang}#${body['trackingCode']}`)
  await page.locator('[data-part=status]').waitFor()

  const sheet = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  await page.emulateMedia({ media: 'print' })
  const isPrinted = (selector: string) => page.locator(selector).isVisible()
  const needed = ['reference', 'code', 'due', 'effective'].map((name) => `[data-fill=${name}]`)

  expect(sheet.match(/\/Count \d+/g)).toEqual(['/Count 1'])
  expect(sheet).toMatch(/MediaBox \[0 0 59[45]\S* 84[12]/)
  for (const selector of [...needed, '#qr-picture', 'footer .tel'])
    expect([selector, await isPrinted(selector)]).toEqual([selector, true])
  expect(await page.locator('button:visible, form:visible, nav:visible').count()).toBe(0)
  await page.context().close()
})
