import type { Locator, Page } from 'playwright-core'

type Leaf = readonly [name: string, value: string]

/** Answers as the inputs of their form: each by its name, with what is put into it. */
export function leavesOf(value: unknown, name: string): Leaf[] {
  if (value === null || value === undefined) return []
  if (Array.isArray(value) && value.every((one) => typeof one !== 'object')) return value.map((one) => [name, `${one}`])
  if (typeof value === 'object') return Object.entries(value).flatMap(([part, one]) => leavesOf(one, `${name}.${part}`))
  return [[name, String(value)]]
}

/** Fills in a form as somebody without a script would: only what is on the page, rows by opening them. */
export async function fillIn(page: Page, answers: Readonly<Record<string, unknown>>) {
  for (const [name, value] of leavesOf(answers, 'answers')) await put(page, name, value)
}

async function put(page: Page, name: string, value: string) {
  const [year, month, day] = value.split('-')
  if (await page.locator(`[name="${name}.year"]`).count()) {
    await page.fill(`[name="${name}.day"]`, `${Number(day)}`)
    await page.selectOption(`[name="${name}.month"]`, `${Number(month)}`)
    return page.fill(`[name="${name}.year"]`, `${Number(year) + 543}`)
  }
  const all = page.locator(`[name="${name}"]`)
  await unfold(page, all.first())
  const type = await all.first().getAttribute('type')
  if (type === 'radio') return page.check(`[name="${name}"][value="${asciiOf(value)}"]`)
  if (type === 'checkbox') return page.check(`[name="${name}"][value="${value}"]`)
  return (await isSelect(page, name)) ? all.selectOption(value) : all.fill(value)
}

const isSelect = async (page: Page, name: string) => (await page.locator(`select[name="${name}"]`).count()) > 0

/** A score may be given in Thai digits by a program; on a page it is chosen. */
const asciiOf = (value: string) => value.replace(/[๐-๙]/g, (digit) => String('๐๑๒๓๔๕๖๗๘๙'.indexOf(digit)))

/** Opens what an input is folded into, from the outermost. */
async function unfold(page: Page, input: Locator) {
  const folded = page.locator('details:not([open])').filter({ has: input })
  while ((await folded.count()) > 0) await folded.first().locator('> summary').click()
}
