import { expect, test } from 'vitest'
import { visitors } from '#test/support/chromium.ts'
import { officerOf } from '#test/support/officer.ts'
import { running } from '#test/support/running.ts'
import { expectSound } from '#test/support/sound.ts'

const product = running()
const visit = visitors()

/** A browser in which an officer of the works is signed in. */
async function signedIn(width: number) {
  const officer = await officerOf(product(), { municipality: 'namoungpet', role: 'officer', office: 'works' })
  const page = await visit({ viewport: { width, height: 740 } })
  const faults: string[] = []
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  const [name = '', value = ''] = officer.cookie().split('=')
  await page.context().addCookies([{ name, value, url: product().url }])
  return { page, faults }
}

test.each([360, 1280])(
  'an officer works through a case at %i px, and every page is free of barriers',
  async (width) => {
    const { body } = await product().file()
    await product().settle()
    const { page, faults } = await signedIn(width)
    await page.goto(`${product().url}/staff/`)
    await expectSound(page)
    await page.click(`a[href="/staff/requests/${body['reference']}"]`)
    await expectSound(page)

    await page.selectOption('#contact-channel', 'call')
    await page.selectOption('#contact-result', 'spoke')
    await page.fill('#contact-occurredAt', '2020-01-01T10:00')
    await page.fill('#contact-note', 'คุยแล้ว')
    await page.click('details[open] .button')
    await page.locator('[role=alert] a[href="#contact-occurredAt"]').click()
    expect(await page.evaluate('document.activeElement.id')).toBe('contact-occurredAt')
    expect(await page.inputValue('#contact-note')).toBe('คุยแล้ว')
    await expectSound(page)
    expect(faults.filter((fault) => !fault.includes('422'))).toEqual([])

    await page.fill('#contact-occurredAt', '')
    await page.click('details[open] .button')
    await page.getByText('ติดต่อผู้แจ้งแล้ว').first().waitFor()
    await page.goto(`${product().url}/staff/requests`)
    await expectSound(page)
    await page.context().close()
  },
)
