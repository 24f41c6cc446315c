import { describe, expect, test } from 'vitest'
import { countYear } from '#functions/domain/statistics/count-year.ts'
import { figureOf } from '#functions/domain/statistics/figure.ts'
import { file, type Matter } from './matter.ts'
import { table } from './table.ts'
import { at, head, walk } from './walk.ts'

const spoke = { channel: 'call', result: 'spoke' }
const noAnswer = { channel: 'call', result: 'no-answer' }
const nobody = { anonymous: true, fullName: undefined, phone: undefined, email: undefined }
const phoneOnly = { email: undefined }

type Deed = (matter: Matter) => Promise<unknown>
/** What is done with a matter of Monday 23 November 2026, 09:00, due Wednesday 16:30, and when. */
type Story = readonly [what: string, counts: string, answers: object, ...deeds: readonly (readonly [string, Deed])[]]

const stories: readonly Story[] = [
  ['a call in the minute that it is due', 'kept', {}, ['2026-11-25 16:30', ({ act }) => act('contact', spoke)]],
  ['a call a minute later', 'late', {}, ['2026-11-25 16:31', ({ act }) => act('contact', spoke)]],
  ['a reply that was mailed', 'kept', {}, ['2026-11-24 10:00', ({ act }) => act('reply', { text: 'จะเข้าซ่อม' })]],
  [
    'a reply on the page of somebody who left a telephone number only',
    'late',
    phoneOnly,
    ['2026-11-24 10:00', ({ act }) => act('reply', { text: 'จะเข้าซ่อม' })],
  ],
  [
    'two calls that nobody took, on different half-days, and a message',
    'kept',
    phoneOnly,
    ['2026-11-24 11:59', ({ act }) => act('contact', noAnswer)],
    ['2026-11-24 12:00', ({ act }) => act('contact', noAnswer)],
    ['2026-11-25 16:30', ({ act }) => act('reply', { text: 'โทรไม่ติด โปรดโทรกลับ' })],
  ],
  [
    'two calls that nobody took on one half-day, and a message',
    'late',
    phoneOnly,
    ['2026-11-24 09:00', ({ act }) => act('contact', noAnswer)],
    ['2026-11-24 11:59', ({ act }) => act('contact', noAnswer)],
    ['2026-11-25 16:30', ({ act }) => act('reply', { text: 'โทรไม่ติด โปรดโทรกลับ' })],
  ],
  [
    'a call in time that was entered after the breach',
    'excused',
    {},
    ['2026-11-26 09:00', ({ act }) => act('contact', { ...spoke, occurredAt: '2026-11-25T15:40' })],
  ],
  [
    'a call in time that was entered before anybody saw a breach',
    'kept',
    {},
    ['2026-11-25 16:00', ({ act }) => act('contact', { ...spoke, occurredAt: '2026-11-24T15:40' })],
  ],
  ['nothing', 'late', {}],
  ['withdrawn before due', 'excluded', {}, ['2026-11-25 16:29', ({ withdraw }) => withdraw()]],
  ['withdrawn after due', 'late', {}, ['2026-11-25 16:31', ({ withdraw }) => withdraw()]],
  ['spam before due', 'excluded', {}, ['2026-11-24 10:00', ({ act }) => act('close', { outcome: 'spam' })]],
  [
    'closed in words that reach nobody, the promise unmet',
    'late',
    phoneOnly,
    ['2026-11-24 10:00', ({ act }) => act('close', { outcome: 'closed', text: 'ไม่พบจุดที่แจ้ง' })],
  ],
  [
    'closed by a mail',
    'kept',
    {},
    ['2026-11-24 10:00', ({ act }) => act('close', { outcome: 'done', text: 'ซ่อมแล้ว' })],
  ],
  ['nobody to contact', 'noPromise', nobody],
  [
    'nobody to contact, and done',
    'noPromise',
    nobody,
    ['2026-11-24 10:00', ({ act }) => act('close', { outcome: 'done', text: 'ซ่อมแล้ว' })],
  ],
]

describe('a matter counts', () => {
  test.each(stories.map((story) => ({ story, what: story[0], counts: story[1] })))(
    '$what: $counts',
    async ({ story: [, counts, answers, ...deeds] }) => {
      const town = await walk('2026-11-23 09:00')
      const matter = await file(town, { answers: { ...answers } })
      for (const [minute, deed] of deeds) {
        await town.to(minute)
        await deed(matter)
      }
      await town.to('2026-11-26 10:00')

      expect(figureOf(await matter.kept()).promised).toBe(counts)
      const { promise, ...tally } = await countYear('namoungpet', 2570, town.ports)
      expect(Object.entries(promise).filter(([, count]) => count > 0)).toEqual([[counts, 1]])
      expect(tally.byOffice).toEqual({ works: promise })
    },
  )
})

test('who cannot be contacted is promised nothing, and nobody is reminded', async () => {
  const town = await walk('2026-11-23 09:00')
  const { receipt, page } = await file(town, { answers: nobody })
  await town.to('2026-12-01 00:00')

  expect(receipt).toMatchObject({ targetAt: null, dueAt: null })
  expect(town.told()).toEqual(table('Mon 2026-11-23 09:00  works@namoungpet.example  alert'))
  expect((await page()).explanation.en).toBe(
    'You left no contact, so there is no call-back date; please check progress on the status page.',
  )
})

test('what is called off is news to the office, and nobody is reminded of it', async () => {
  const town = await walk('2026-11-23 09:00')
  const withdrawn = await file(town, { name: 'withdrawn' })
  const spam = await file(town, { name: 'spam' })
  await town.to('2026-11-23 10:00')
  town.told()

  await withdrawn.withdraw()
  await spam.act('close', { outcome: 'spam' })
  await town.to('2026-11-28 00:00')

  expect(town.told()).toEqual(table('Mon 2026-11-23 10:01  works@namoungpet.example  news: withdrawn (withdrawn)'))
  expect((await spam.page()).status).toBe('closed')
})

test('what is withdrawn once it was due keeps its clock: the clerk hears of it, and no morning after', async () => {
  const town = await walk('2026-11-23 09:00')
  const { withdraw } = await file(town)
  await town.to('2026-11-25 17:00')
  town.told()

  await withdraw()
  await town.to('2026-11-28 00:00')

  expect(town.told()).toEqual(
    table(`
      Wed 2026-11-25 17:01  works@namoungpet.example  news: withdrawn
      Thu 2026-11-26 08:30  palad@namoungpet.example  escalation
    `),
  )
})

describe('a late entry', () => {
  test('of a call before it was due meets the clock as of the call, adds its excuse, and stops what was to come', async () => {
    const town = await walk('2026-11-23 09:00')
    const { act, kept, page } = await file(town)
    await town.to('2026-11-26 08:20')
    await act('contact', { ...spoke, occurredAt: '2026-11-25T15:40' })
    await town.to('2026-11-28 00:00')

    expect(town.told().slice(2)).toEqual(
      table(`
        Tue 2026-11-24 08:30  works@namoungpet.example       reminder
        Wed 2026-11-25 08:30  works@namoungpet.example       reminder2
        Wed 2026-11-25 08:30  works-head@namoungpet.example  reminder2
        Wed 2026-11-25 16:30  works-head@namoungpet.example  breach
      `),
    )
    expect((await kept()).history.slice(-3)).toMatchObject([
      { kind: 'sla.reminded', step: 'breach' },
      { kind: 'contacted', at: at('2026-11-26 08:20'), occurredAt: at('2026-11-25 15:40') },
      { kind: 'sla.breach-excused', reason: 'late-entry' },
    ])
    expect((await page()).contactedAt).toBe(at('2026-11-25 15:40'))
  })

  test('of more than three working days back is for the head, with a reason', async () => {
    const town = await walk('2026-11-23 09:00')
    const { act } = await file(town)
    await town.to('2026-11-27 10:00')
    const late = { ...spoke, occurredAt: '2026-11-23T10:00' }

    expect(await act('contact', late)).toBe('faulty')
    expect(await act('contact', late, head)).toBe('faulty')
    expect(await act('contact', { ...late, note: 'ลืมบันทึก' }, head)).toBe('done')
  })
})

describe('a matter that is ended without its citizen having been reached', () => {
  test('keeps its clock, and the call that is owed can still be recorded', async () => {
    const town = await walk('2026-11-23 09:00')
    const { act, page } = await file(town, { answers: phoneOnly })
    await town.to('2026-11-24 10:00')
    await act('close', { outcome: 'done', text: 'ซ่อมแล้ว' })
    await town.to('2026-11-25 10:00')

    expect(await act('contact', spoke)).toBe('done')
    await town.to('2026-11-28 00:00')

    expect(town.told()).toEqual(
      table(`
        Mon 2026-11-23 09:00  works@namoungpet.example       alert
        Tue 2026-11-24 08:30  works@namoungpet.example       reminder
        Wed 2026-11-25 08:30  works@namoungpet.example       reminder2
        Wed 2026-11-25 08:30  works-head@namoungpet.example  reminder2
      `),
    )
    expect(await page()).toMatchObject({ status: 'done', contactedAt: at('2026-11-25 10:00') })
    expect(await act('contact', spoke)).toBe('not-now')
  })
})
