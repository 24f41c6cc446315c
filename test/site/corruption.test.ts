import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { municipalities } from '#schemas/municipalities/index.ts'

const homes = municipalities.flatMap(({ id }) => ['', 'en/'].map((lang) => ({ lang, id })))

test.each(homes)('the home of $lang$id says whom to call about corruption, and leads to no form', ({ lang, id }) => {
  const html = readFileSync(`dist/site/${lang}${id}/index.html`, 'utf8')

  for (const number of ['1205', '1206', '1567']) expect(html).toContain(`href="tel:${number}"`)
  expect(html).not.toContain('/corruption/')
})
