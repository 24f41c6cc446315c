import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bahtText } from '#schemas/baht-text.ts'
import { feeOf, feeValues } from '#schemas/fee.ts'
import { waste } from '#schemas/forms/waste.ts'

test.each([
  [0, 'ศูนย์บาทถ้วน'],
  [1, 'หนึ่งบาทถ้วน'],
  [10, 'สิบบาทถ้วน'],
  [11, 'สิบเอ็ดบาทถ้วน'],
  [20, 'ยี่สิบบาทถ้วน'],
  [21, 'ยี่สิบเอ็ดบาทถ้วน'],
  [25, 'ยี่สิบห้าบาทถ้วน'],
  [100, 'หนึ่งร้อยบาทถ้วน'],
  [101, 'หนึ่งร้อยเอ็ดบาทถ้วน'],
  [111, 'หนึ่งร้อยสิบเอ็ดบาทถ้วน'],
  [1_001, 'หนึ่งพันเอ็ดบาทถ้วน'],
  [4_000, 'สี่พันบาทถ้วน'],
  [12_345, 'หนึ่งหมื่นสองพันสามร้อยสี่สิบห้าบาทถ้วน'],
  [1_000_000, 'หนึ่งล้านบาทถ้วน'],
  [1_000_001, 'หนึ่งล้านเอ็ดบาทถ้วน'],
  [21_000_000, 'ยี่สิบเอ็ดล้านบาทถ้วน'],
])('%d baht are %s', (baht, words) => {
  expect(bahtText(baht)).toBe(words)
})

test('no two sums are said in the same words', () => {
  const sum = fc.integer({ min: 0, max: 2_000_000_000 })
  fc.assert(fc.property(sum, sum, (one, other) => one === other || bahtText(one) !== bahtText(other)))
})

test('the fee is the rate of the place times the bins', () => {
  const rates = { home: 20, shop: 60 }

  expect(feeOf(waste, { placeType: 'shop', bins: 3 }, { rates })).toBe(180)
  expect(feeOf(waste, { placeType: 'home', bins: 20 }, { rates })).toBe(400)
  expect(feeValues(180)).toEqual({ fee: 180, feeText: 'หนึ่งร้อยแปดสิบบาทถ้วน' })
})
