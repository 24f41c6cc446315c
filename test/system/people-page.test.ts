import { describe, expect, test } from 'vitest'
import { visitors } from '#test/support/chromium.ts'
import { officerOf } from '#test/support/officer.ts'
import { running } from '#test/support/running.ts'
import { expectSound } from '#test/support/sound.ts'

const product = running()
const visit = visitors()

async function open(width: number, path: string, role?: string) {
  const page = await visit({ viewport: { width, height: 740 } })
  const faults: string[] = []
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  if (role) {
    const { cookie } = await officerOf(product(), { municipality: 'namoungpet', role })
    const [name = '', value = ''] = cookie().split('=')
    await page.context().addCookies([{ name, value, url: product().url }])
  }
  await page.goto(`${product().url}${path}`)
  return { page, faults }
}

describe.each([360, 1280])('at %i px', (width) => {
  const signIn = `malee.${width}@namoungpet.example`

  test('an administrator invites somebody, and the page is free of barriers before and after a mistake', async () => {
    const { page, faults } = await open(width, '/staff/people', 'administrator')
    await expectSound(page)
    await page.locator('summary').first().click()
    await page.fill('#invite-name', 'มาลี พรหมแก้ว')
    await page.fill('#invite-email', signIn)
    await page.selectOption('#invite-role', 'officer')
    await page.click('details[open] .button')
    await page.locator('[role=alert] a[href="#invite-office"]').click()
    expect(await page.evaluate('document.activeElement.id')).toBe('invite-office')
    expect(await page.inputValue('#invite-name')).toBe('มาลี พรหมแก้ว')
    await expectSound(page)
    expect(faults.filter((fault) => !fault.includes('422'))).toEqual([])

    await page.selectOption('#invite-office', 'works')
    await page.click('details[open] .button')
    await page.locator('[role=status]').waitFor()
    await expectSound(page)
    await page.context().close()
  })

  test('their account has a page of its own', async () => {
    const { page } = await open(width, '/staff/people', 'administrator')
    await page.locator('a.row', { hasText: signIn }).click()
    await page.locator('summary').first().click()
    await expectSound(page)
    await page.context().close()
  })

  test('an auditor reads accounts and trail', async () => {
    const { page } = await open(width, '/staff/people', 'auditor')
    await page.getByText('บันทึกการตรวจสอบ').waitFor()
    await expectSound(page)
    await page.context().close()
  })

  test('whoever forgot their password is led to another one', async () => {
    const { page, faults } = await open(width, '/staff/sign-in')
    await page.click('a[href="/staff/forgotten-password"]')
    await expectSound(page)
    await page.fill('[name=signIn]', 'nobody')
    await page.click('main button')
    await page.waitForSelector('[name=code]')
    await expectSound(page)
    await page.fill('[name=code]', '000000')
    await page.fill('[name=newPassword]', 'Stronger-password-1')
    await page.click('main button')
    await page.getByRole('alert').waitFor()
    await expectSound(page)
    expect(faults.filter((fault) => !fault.includes('401'))).toEqual([])
    await page.context().close()
  })
})
