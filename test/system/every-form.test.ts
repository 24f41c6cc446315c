import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import type { Form } from '#schemas/form.ts'
import { type FormId, forms } from '#schemas/forms/index.ts'
import { municipalities } from '#schemas/municipalities/index.ts'
import type { Locale } from '#schemas/text.ts'
import { answerTo } from '#test/support/answer.ts'
import { visitors } from '#test/support/chromium.ts'
import { fillIn } from '#test/support/fill-in.ts'
import { itemsOf } from '#test/support/outcome.ts'
import { pdf, running } from '#test/support/running.ts'
import { soundAnswers } from '#test/support/sound-answers.ts'

const product = running()
const visit = visitors()

beforeAll(() => product().setClock('2026-11-23T02:15:00.000Z'))

/** Each form in Thai where it is offered first, and in English where another municipality offers it last. */
const journeys = forms.flatMap((form) => {
  const offering = municipalities.filter(({ services }) => Object.hasOwn(services, form.id)).map(({ id }) => id)
  const [first, last] = [offering[0], offering.at(-1)]
  const inEnglish = last === first ? [] : [{ form, locale: 'en', path: `/en/${last}/${form.id}/` } as const]
  return [{ form, locale: 'th', path: `/${first}/${form.id}/` } as const, ...inEnglish]
})

type Kept = { readonly sk: string; readonly reference?: string; readonly answers?: object; readonly sealed?: object }
type Journey = { readonly form: Form; readonly locale: Locale }

/** What a program would have had kept of the same answers, and of what stands on the page from the start. */
function expectedOf({ form, locale }: Journey, { sealed = {} }: Kept) {
  const prefilled = Object.entries(form.fields).flatMap(([path, { prefill }]) =>
    prefill ? [[path, prefill[locale]] as const] : [],
  )
  const answers = form.answers.parse({ ...Object.fromEntries(prefilled), ...soundAnswers[form.id as FormId] })
  return Object.fromEntries(Object.entries(answers).filter(([path]) => !Object.hasOwn(sealed, path)))
}

async function caseOf(reference: string): Promise<Kept> {
  const items: readonly Kept[] = await itemsOf(product())
  const found = items.find((item) => item.reference === reference && item.sk === 'CASE')
  if (!found) throw new Error(`nothing was kept under ${reference}`)
  return found
}

async function attach(page: Page) {
  await page.setInputFiles('#file', [{ name: 'a.pdf', mimeType: 'application/pdf', buffer: Buffer.from(pdf) }])
  await page.click('[data-part=upload] button')
  await page.locator('[data-fill=files] li').waitFor()
  await product().settle()
  await page.reload()
  expect(await page.locator('[data-fill=files] li').getAttribute('data-state')).toBe('ready')
}

test.each(journeys)(
  'without a script $path is sent, kept as a program would have sent it, and takes a file',
  async ({ path, ...journey }) => {
    const page = await visit({ javaScriptEnabled: false })
    await page.goto(`${product().url}${path}`)

    await fillIn(page, soundAnswers[journey.form.id])
    await page.click('main form button[type=submit]')
    await page.fill('[name="question.answer"]', String(answerTo((await page.locator('main').textContent()) ?? '')))
    await page.click('main form button[type=submit]')
    await page.waitForURL(/\/r\/[A-Z]{3}-[^/?]+\?/)

    const kept = await caseOf((await page.locator('[data-fill=reference]').textContent()) ?? '')
    expect(kept.answers).toEqual(expectedOf(journey, kept))
    if ('files' in journey.form) await attach(page)
    await page.context().close()
  },
)
