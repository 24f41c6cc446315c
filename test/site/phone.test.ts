import { expect, test } from 'vitest'
import { phoneText } from '#schemas/phone-text.ts'
import { numbersIn, telOf } from '../../site/phone.ts'

test('a number is dialled as it is written, its extension after a pause', () => {
  expect(telOf('0 7527 8013')).toBe('tel:075278013')
  expect(telOf('0 7527 8013 ต่อ 101')).toBe('tel:075278013,101')
  expect(phoneText('0 7527 8013 ต่อ 101').en).toBe('0 7527 8013 ext. 101')
})

test('every number in a line of emergency numbers can be called', () => {
  expect(numbersIn('ไฟไหม้ 199 · ไฟฟ้าขัดข้อง/สายไฟขาด 1129')).toEqual([
    { name: 'ไฟไหม้', number: '199' },
    { name: 'ไฟฟ้าขัดข้อง/สายไฟขาด', number: '1129' },
  ])
})
