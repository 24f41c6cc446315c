import { describe, expect, test } from 'vitest'
import { signedPasses } from '#functions/adapters/signed-passes.ts'
import { signedQuestions } from '#functions/adapters/signed-questions.ts'
import { answerTo } from '#test/support/answer.ts'

const secret = async () => ({ current: 'v1', v1: 'a secret' })
const start = Date.parse('2026-11-23T02:00:00.000Z')
const minutesLater = (minutes: number) => new Date(start + minutes * 60_000)

describe('a question', () => {
  const questions = signedQuestions(secret)
  const asked = async () => {
    const { token, words } = await questions.ask('one', minutesLater(0))
    return { token, words, answer: String(answerTo(words.th)) }
  }

  test('is the same sum in both languages', async () => {
    for (let n = 0; n < 50; n++) {
      const { words } = await asked()
      expect(answerTo(words.en)).toBe(answerTo(words.th))
    }
  })

  test('is answered by its sum, in Thai digits and with spaces, too', async () => {
    const { token, answer } = await asked()
    const thai = answer.replace(/\d/g, (digit) => '๐๑๒๓๔๕๖๗๘๙'[Number(digit)] ?? '')
    for (const typed of [answer, ` ${answer} `, thai, [...thai].join(' ')])
      expect(await questions.isSolved({ token, answer: typed }, 'one', minutesLater(29))).toBe(true)
  })

  test.each([
    ['another number', { answer: '1' }],
    ['nothing', { answer: '' }],
    ['something else', { answer: ['1'] }],
    ['another token', { token: '1.2.3' }],
  ])('is not answered by %s', async (_, changes) => {
    const { token, answer } = await asked()
    expect(await questions.isSolved({ token, answer, ...changes }, 'one', minutesLater(0))).toBe(false)
  })

  test('is not answered for another submission, nor by a token that was changed', async () => {
    const { token, answer } = await asked()
    const later = token.replace(/^\d+/, (expires) => String(Number(expires) + 1))
    expect(await questions.isSolved({ token, answer }, 'other', minutesLater(0))).toBe(false)
    expect(await questions.isSolved({ token: later, answer }, 'one', minutesLater(0))).toBe(false)
    expect(await questions.isSolved(undefined, 'one', minutesLater(0))).toBe(false)
  })

  test('lives for thirty minutes, and not before it was asked', async () => {
    const { token, answer } = await asked()
    const solved = (minutes: number) => questions.isSolved({ token, answer }, 'one', minutesLater(minutes))
    expect([await solved(29.9), await solved(30), await solved(-1)]).toEqual([true, false, false])
  })
})

describe('a pass', () => {
  const passes = signedPasses(secret)

  test('opens its own receipt for fifteen minutes', async () => {
    const pass = await passes.issue('NMP-0000-0001', minutesLater(0))
    const opens = (minutes: number, reference = 'NMP-0000-0001') => passes.opens(pass, reference, minutesLater(minutes))
    expect([await opens(14.9), await opens(15), await opens(-1)]).toEqual([true, false, false])
    expect(await opens(1, 'NMP-0000-0002')).toBe(false)
  })

  test('cannot be made longer or up', async () => {
    const pass = await passes.issue('NMP-0000-0001', minutesLater(0))
    const longer = pass.replace(/^\d+/, (expires) => String(Number(expires) + 1))
    for (const forged of [longer, '', '.', 'x.y', `${start}.`, pass.slice(0, -1)])
      expect(await passes.opens(forged, 'NMP-0000-0001', minutesLater(0))).toBe(false)
  })
})
