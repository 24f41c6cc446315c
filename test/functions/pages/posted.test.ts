import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bodyOf, decode } from '#functions/pages/body.ts'
import { type Pair, pairsOf } from '#functions/pages/pairs.ts'

const encoded = (pairs: readonly Pair[]) =>
  new URLSearchParams(pairs.map(([name, value]): [string, string] => [name, value])).toString()
const read = (...pairs: Pair[]) => decode(pairsOf(encoded(pairs)), () => undefined)
const reasonOf = (text: string) => {
  try {
    pairsOf(text)
    return undefined
  } catch (error) {
    return (error as { reason?: string }).reason
  }
}

describe('names are paths of the body', () => {
  test('parts nest, and a repeated name is a list in its order', () => {
    expect(read(['form', 'x'], ['answers.home.houseNo', '9'], ['answers.tools', 'b'], ['answers.tools', 'a'])).toEqual({
      form: 'x',
      answers: { home: { houseNo: '9' }, tools: ['b', 'a'] },
    })
  })

  test('blank values and wholly empty rows are absent, and the rows left keep their order', () => {
    const rows: Pair[] = [
      ['answers.containers.10.kind', 'tank'],
      ['answers.containers.0.kind', ''],
      ['answers.containers.0.count', ' \u200b'],
      ['answers.containers.2.kind', 'jar'],
      ['answers.containers.2.count', '3'],
      ['answers.moo', ''],
    ]
    expect(read(...rows)).toEqual({ answers: { containers: [{ kind: 'jar', count: '3' }, { kind: 'tank' }] } })
    expect(pairsOf(encoded(rows)).map(([name]) => name)).toEqual([
      'answers.containers.0.kind',
      'answers.containers.0.count',
      'answers.containers.1.kind',
    ])
  })

  test.each([
    ['in three parts with a year of the Buddhist Era', ['7', '12', '2569'], '2026-12-07'],
    ['in Thai digits', ['๗', '๑๒', '๒๕๖๙'], '2026-12-07'],
    ['with a Gregorian year', ['7', '12', '2026'], '2026-12-07'],
    ['not wholly chosen', ['7', '', '2569'], '2026--07'],
  ])('a date %s is a day', (_, [day = '', month = '', year = ''], expected) => {
    const date: Pair[] = [
      ['answers.from.day', day],
      ['answers.from.month', month],
      ['answers.from.year', year],
    ]
    expect(read(...date)).toEqual({ answers: { from: expected } })
  })

  test('a whole date stays as it is', () => {
    expect(read(['answers.from', '2026-12-07'])).toEqual({ answers: { from: '2026-12-07' } })
  })

  test('a ticked box of a form is true, and nothing else', () => {
    const sent: Pair[] = [
      ['form', 'complaint'],
      ['answers.urgent', 'true'],
      ['answers.anonymous', 'false'],
      ['answers.subject', 'true'],
    ]
    expect(bodyOf(sent)['answers']).toEqual({ urgent: true, anonymous: false, subject: 'true' })
  })

  test('a position is made of numbers', () => {
    expect(read(['location.lat', '7.5'], ['location.lng', '99.6'])).toEqual({ location: { lat: 7.5, lng: 99.6 } })
  })
})

describe('what is no form of ours', () => {
  test.each([
    ['more than 500 inputs', 'a=1&'.repeat(501)],
    ['names of nine parts', 'a.b.c.d.e.f.g.h.i=1'],
    ['a value where other names have parts', 'answers.a=1&answers.a.b=2'],
    ['parts where another name has a value', 'answers.a.b=2&answers.a=1'],
  ])('is refused: %s', (_, text) => {
    expect(reasonOf(text)).toBe('malformed-request')
  })

  test('names out of an object’s own works reach no prototype', () => {
    const body = read(
      ['__proto__.polluted', '1'],
      ['constructor.prototype.polluted', '1'],
      ['answers.__proto__.x', '1'],
    )
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
    expect(Object.getPrototypeOf(body)).toBe(Object.prototype)
    expect(Object.getPrototypeOf(body['answers'])).toBe(Object.prototype)
    expect(Object.hasOwn(body, '__proto__')).toBe(true)
  })
})

const part = fc.constantFrom('answers', 'a', '0', '1', '77', 'day', 'year', '__proto__', 'constructor', 'toString', '')
const name = fc.array(part, { minLength: 1, maxLength: 9 }).map((parts) => parts.join('.'))

test('whatever is sent is read or refused, and leaves nothing behind', () => {
  const clean = Object.getOwnPropertyNames(Object.prototype).length
  fc.assert(
    fc.property(fc.array(fc.tuple(name, fc.string({ unit: 'binary' })), { maxLength: 12 }), (pairs) => {
      const text = encoded(pairs)
      if (reasonOf(text) === undefined) bodyOf(pairsOf(text))
      else expect(reasonOf(text)).toBe('malformed-request')
      expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(clean)
    }),
    { numRuns: 2000 },
  )
})

test('any bytes at all are read or refused', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => [undefined, 'malformed-request'].includes(reasonOf(text))),
  )
})

test('what was read is read the same again, so that hidden inputs carry it unchanged', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(name, fc.string({ unit: 'grapheme' })), { maxLength: 8 }), (pairs) => {
      const text = encoded(pairs)
      fc.pre(reasonOf(text) === undefined)
      const once = pairsOf(text)
      expect(pairsOf(encoded(once))).toEqual(once)
    }),
  )
})
