import { expect, test } from 'vitest'
import { fill } from '#schemas/text.ts'

test('what stands in brackets is said only if everything in it is known', () => {
  expect(fill({ th: 'รอ[ หรือโทร {phone}]', en: 'wait[, or call {phone}]' }, { phone: '191' })).toEqual({
    th: 'รอ หรือโทร 191',
    en: 'Wait, or call 191',
  })
  expect(fill({ th: '{org}[ โทร {phone}]', en: '{org}[, tel. {phone}]' }, { org: 'SAO', phone: undefined })).toEqual({
    th: 'SAO',
    en: 'SAO',
  })
})

test('elsewhere a placeholder without a value stays to be seen', () => {
  expect(fill({ th: 'ถึง{org}', en: 'to {org}' }, {})).toEqual({ th: 'ถึง{org}', en: 'To {org}' })
})
