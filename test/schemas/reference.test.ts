import fc from 'fast-check'
import { expect, test } from 'vitest'
import { crockford, readReference, readTrackingCode } from '#schemas/reference.ts'

const characters = (length: number) =>
  fc.array(fc.constantFrom(...crockford), { minLength: length, maxLength: length }).map((list) => list.join(''))

test('a reference is read however it is typed', () => {
  fc.assert(
    fc.property(characters(8), (body) => {
      const written = `NMP-${body.slice(0, 4)}-${body.slice(4)}`
      const typed = [written, written.toLowerCase(), written.replaceAll('-', ' '), ` ${written} `, `nmp${body}`]
      expect(new Set(typed.map(readReference))).toEqual(new Set([written]))
    }),
  )
})

test.each(['NMP-OOOO-IL1l', 'nmp oooo il1l'])('%s is read with 0 for O and 1 for I and L', (typed) =>
  expect(readReference(typed)).toBe('NMP-0000-1111'),
)

test.each(['', 'NMP-7K3F', 'NMP-7K3F-9QXDD', 'NM1-7K3F-9QXD', 'NMP-7K3U-9QXD', 'NMP/7K3F/9QXD'])(
  '%j is no reference',
  (typed) => expect(readReference(typed)).toBeUndefined(),
)

test('a tracking code is written in fours', () => {
  expect(readTrackingCode('abcd efgh jkmn pqrs')).toBe('ABCD-EFGH-JKMN-PQRS')
  expect(readTrackingCode('ABCD-EFGH-JKMN')).toBeUndefined()
})
