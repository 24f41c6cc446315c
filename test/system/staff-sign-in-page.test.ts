import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { visitors } from '#test/support/chromium.ts'
import { running } from '#test/support/running.ts'
import { expectSound } from '#test/support/sound.ts'
import { totpAt } from '../staff/totp.ts'

type Account = {
  readonly role: string
  readonly signIn: string
  readonly password: string
  readonly totpSecret?: string
}

const product = running()
const visit = visitors()
const widths = [360, 1280]

async function open(width: number) {
  const page = await visit({ viewport: { width, height: 740 } })
  const faults: string[] = []
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  await page.goto(`${product().url}/staff/sign-in`)
  return { page, faults }
}

async function enter(page: Page, { signIn, password }: Pick<Account, 'signIn' | 'password'>) {
  await page.fill('[name=signIn]', signIn)
  await page.fill('[name=password]', password)
  await page.click('main button')
}

const accountOf = async (role: string) => {
  const found = (await product().console<Account[]>('accounts')).find((account) => account.role === role)
  if (!found) throw new Error(`no ${role}`)
  return found
}

describe.each(widths)('the sign-in page at %i px', (width) => {
  test('can be read and used by everybody, before and after a mistake', async () => {
    const { page, faults } = await open(width)
    await expectSound(page)
    await enter(page, { signIn: 'nobody', password: 'wrong' })
    await page.getByRole('alert').waitFor()
    await expectSound(page)
    expect(faults.filter((fault) => !fault.includes('401'))).toEqual([])
    await page.context().close()
  })

  test('asks for the code of the authenticator and opens the desk', async () => {
    const { page, faults } = await open(width)
    const account = await accountOf('administrator')
    await enter(page, account)
    await page.waitForSelector('[name=totp]')
    await expectSound(page)
    const { now } = await product().console<{ now: string }>('clock')
    await page.fill('[name=totp]', totpAt(account.totpSecret ?? '', new Date(now)))
    await page.click('main button')
    await page.waitForURL(`${product().url}/staff/`)
    expect(faults).toEqual([])
    await page.context().close()
  })
})
