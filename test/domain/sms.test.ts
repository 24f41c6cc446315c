import { describe, expect, test } from 'vitest'
import { announceCase } from '#functions/domain/announce-case.ts'
import { smsText } from '#functions/domain/sms-text.ts'
import { submit } from '#functions/domain/submit.ts'
import { takeCaseEvent } from '#functions/domain/take-case-event.ts'
import { submission } from '#schemas/bodies.ts'
import { findForm } from '#schemas/forms/index.ts'
import { type HistoryEntry, outcome, progress } from '#schemas/history.ts'
import { municipalities } from '#schemas/municipalities/index.ts'
import { nakhoncity } from '#schemas/municipalities/nakhoncity.ts'
import { namoungpet } from '#schemas/municipalities/namoungpet.ts'
import { locales } from '#schemas/text.ts'
import { aCase, aSubmission, complaintAnswers } from '#test/support/builders.ts'
import { memoryPorts } from '#test/support/memory.ts'
import { bangkok, desk } from './desk/desk.ts'

const at = '2026-11-23T02:00:00.000Z'
const by = 'officer-1'
const chosen = { replyChannel: 'sms' }
const reply = { text: 'จะเข้าซ่อมในวันพรุ่งนี้' }
/** Who chose SMS has one number, and a mail address besides. */
const texting = (answers = {}) => desk({ phone: '081-234-5678', email: 'a@b.example', ...answers }, chosen)
const counter = { service: 'sms', municipality: 'namoungpet', month: '2026-11' } as const

/** One fact of each kind of which citizens are told. */
const tellable: readonly (HistoryEntry | undefined)[] = [
  undefined,
  { kind: 'replied', at, by, messageId: 'm' },
  { kind: 'forwarded', at, by, messageId: 'm' },
  ...progress.options.map((to): HistoryEntry => ({ kind: 'moved', at, by, to })),
  ...outcome.options.map((one): HistoryEntry => ({ kind: 'closed', at, by, outcome: one })),
  { kind: 'sla.recomputed', at, from: at, to: at, effectiveAt: at, targetAt: at, reason: 'x', calendarVersion: 'y' },
]

describe('the text of an SMS', () => {
  const form = findForm('complaint')
  if (!form) throw new Error('the form is gone')
  /** As long as the addresses that CloudFront gives. */
  const origin = 'https://d111111abcdef8.cloudfront.net'
  const texts = municipalities.flatMap((municipality) =>
    locales.flatMap((locale) => {
      const kept = aCase({ reference: `${municipality.prefix}-7K3F-9QXD`, origin, locale })
      return tellable.map((entry) => ({ locale, text: smsText({ case: kept, form, municipality }, entry) }))
    }),
  )

  test('is two parts long at most, in both languages, whatever happened and wherever', () => {
    const isGsm = /^[\w @$!"#%&'()*+,\-./:;<=>?\n]*$/
    const long = texts.filter(({ locale, text }) =>
      locale === 'th' ? text.length > 134 : text.length > 306 || !isGsm.test(text),
    )
    expect(long).toEqual([])
    expect(new Set(texts.map(({ text }) => text)).size).toBeGreaterThan(50)
  })

  test('says which municipality, which matter, what happened and where to read it', () => {
    expect(texts.slice(0, 3).map(({ text }) => text)).toEqual([
      'เทศบาลตำบลนาเมืองเพชร: เรื่อง NMP-7K3F-9QXD ได้รับแล้ว ดูที่ https://d111111abcdef8.cloudfront.net/r/NMP-7K3F-9QXD',
      'เทศบาลตำบลนาเมืองเพชร: เรื่อง NMP-7K3F-9QXD มีข้อความถึงท่าน ดูที่ https://d111111abcdef8.cloudfront.net/r/NMP-7K3F-9QXD',
      'เทศบาลตำบลนาเมืองเพชร: เรื่อง NMP-7K3F-9QXD ส่งต่อหน่วยงานอื่น ดูที่ https://d111111abcdef8.cloudfront.net/r/NMP-7K3F-9QXD',
    ])
  })

  test('holds no code, no answer and nothing that is left to fill in', () => {
    for (const { text } of texts) expect(text).not.toMatch(/[{}[\]#?]|undefined|สมหญิง|081/)
  })
})

describe('who chose SMS', () => {
  test('is told by SMS of what others are told by mail, and by no mail', async () => {
    const { act, work, ports, reference } = await texting()
    await act('reply', reply)
    await work()
    await act('status', { to: 'in-progress' })
    await work()
    await act('close', { outcome: 'done', text: 'ซ่อมแล้ว' })
    await work()

    const told = ports.sms.pushed()
    expect(new Set(told.map(({ to }) => to))).toEqual(new Set(['+66812345678']))
    expect(told.map(({ text }) => /NMP-\S+ (\S+) /.exec(text)?.[1])).toEqual([
      'ได้รับแล้ว',
      'มีข้อความถึงท่าน',
      'กำลังดำเนินการ',
      'ดำเนินการแล้วเสร็จ',
    ])
    expect(told[0]?.key).toBe(`${reference}/receipt`)
    expect(ports.sent.filter(({ to }) => to === 'a@b.example')).toEqual([])
    expect(ports.allowances.used(counter)).toBe(4)
  })

  test('has been contacted once the gateway took the SMS about a reply', async () => {
    const { act, work, kept } = await texting({ email: '' })
    await act('reply', reply)
    expect(await kept()).toMatchObject({ status: 'assigned', contactedAt: null })
    await work()

    const entries = (await kept()).history
    expect(entries.at(-1)).toMatchObject({ kind: 'contacted', channel: 'sms', result: 'sent', by: 'officer-1' })
    expect(await kept()).toMatchObject({ status: 'contacted', contactedAt: at })
  })

  test('whose number is refused has not: the clock is open, and the office is told to use another way', async () => {
    const { act, work, kept, sweep, ports, at: go } = await texting()
    ports.sms.outcome = 'rejected'
    await act('reply', reply)
    await work()
    go(bangkok('2026-11-23', '09:02'))
    await sweep()
    await work()

    expect((await kept()).history.at(-1)).toMatchObject({ kind: 'contact.failed', channel: 'sms' })
    expect(await kept()).toMatchObject({ status: 'assigned', contactedAt: null })
    expect(ports.sent.map(({ to, text }) => [to, /ทาง SMS ไม่ถึงผู้รับ/.test(text)])).toEqual([
      ['works@namoungpet.example', true],
    ])
    expect(ports.allowances.used(counter)).toBe(1)
  })

  test('is told once, also when the message comes twice', async () => {
    const { act, ports } = await texting()
    await act('reply', reply)
    const [event] = ports.announced
    if (!event) throw new Error('nothing was announced')
    for (const attempt of [1, 2, 3]) await takeCaseEvent({ event, attempt }, ports)
    expect(ports.sms.pushed()).toHaveLength(2)
  })

  test('is not told again when its sender died in the call: nobody knows, and the letter failed', async () => {
    const { act, ports, kept } = await texting()
    await act('reply', reply)
    const [event] = ports.announced
    if (!event) throw new Error('nothing was announced')
    const dying = { ...ports, sms: { send: () => Promise.reject(new Error('killed')) } }
    await expect(takeCaseEvent({ event, attempt: 1 }, dying)).rejects.toThrow('killed')
    await takeCaseEvent({ event, attempt: 2 }, ports)

    expect(ports.sms.pushed()).toHaveLength(1)
    expect(ports.deliveries.states()).toContain('unknown')
    expect(ports.counted).toContain('PushUnknown')
    expect((await kept()).history.at(-1)).toMatchObject({ kind: 'contact.failed', channel: 'sms' })
  })
})

describe('while the gateway takes nothing just now', () => {
  test('the office hears of a new case all the same, the receipt goes by mail where it can, and the SMS follows once', async () => {
    const ports = memoryPorts(at)
    const sent = aSubmission({ answers: complaintAnswers({ phone: '0812345678' }), ...chosen })
    const body = submission.parse({ ...sent, challenge: await ports.solve(sent.submissionId) })
    const { reference } = (await submit({ municipality: namoungpet, origin: 'https://e.example', body }, ports)).body
    const event = { type: 'case.opened', municipality: 'namoungpet', reference } as const
    ports.sms.outcome = 'later'
    await expect(announceCase({ event, attempt: 1 }, ports)).rejects.toThrow('try-again')
    expect(ports.sent.map(({ to }) => to)).toEqual(['somying@example.com', 'works@namoungpet.example'])
    expect(ports.allowances.used(counter)).toBe(0)

    ports.sms.outcome = 'accepted'
    for (const attempt of [2, 3]) await announceCase({ event, attempt }, ports)

    expect(ports.sms.pushed().map(({ key }) => key)).toEqual([`${reference}/receipt`])
    expect(ports.sent).toHaveLength(2)
  })

  test('a letter waits untold, and its case can be worked on', async () => {
    const { act, work, kept, ports } = await texting()
    ports.sms.outcome = 'later'
    await act('reply', reply)
    await expect(work()).rejects.toThrow('try-again')
    expect((await kept()).untold).toHaveLength(1)
    await act('contact', { channel: 'call', result: 'spoke' })
    expect(await kept()).toMatchObject({ status: 'contacted' })
  })
})

describe('no SMS is sent', () => {
  test('beyond what the municipality pays for in a month: the letter failed, and the alarm has rung before', async () => {
    const { act, work, kept, ports } = await texting()
    const monthly = namoungpet.sms?.monthly ?? 0
    for (let n = 1; n < monthly; n++) await ports.allowances.spend(counter, monthly)
    await act('reply', reply)
    await work()

    expect(ports.sms.pushed()).toHaveLength(1)
    expect((await kept()).history.at(-1)).toMatchObject({ kind: 'contact.failed', channel: 'sms' })
    expect(ports.counted).toEqual(expect.arrayContaining(['PushesUsedPercent', 'PushSuppressed']))
  })

  test.each(['off', 'exhausted'] as const)(
    'by a gateway that is %s, and none is counted for the month',
    async (says) => {
      const { act, work, kept, ports } = await texting()
      ports.sms.outcome = says
      const before = ports.counted.filter((metric) => metric === 'PushesUsedPercent').length
      await act('reply', reply)
      await work()

      expect((await kept()).history.at(-1)).toMatchObject({ kind: 'contact.failed', channel: 'sms' })
      expect(ports.counted.filter((metric) => metric === 'PushesUsedPercent')).toHaveLength(before + 2)
      expect(ports.allowances.used(counter)).toBe(1)
    },
  )

  test('to a number that has had five receipts on a day', async () => {
    const ports = memoryPorts(at)
    for (let n = 0; n < 6; n++) {
      const sent = aSubmission({ answers: complaintAnswers({ phone: '0812345678' }), ...chosen })
      const body = submission.parse({ ...sent, challenge: await ports.solve(sent.submissionId) })
      const { reference } = (await submit({ municipality: namoungpet, origin: 'https://e.example', body }, ports)).body
      const event = { type: 'case.opened', municipality: 'namoungpet', reference } as const
      await announceCase({ event, attempt: 1 }, ports)
    }
    expect(ports.sms.pushed()).toHaveLength(5)
  })
})

describe('SMS can be chosen', () => {
  const faultsOf = async (municipality: Parameters<typeof submit>[0]['municipality'], phone: string) => {
    const ports = memoryPorts(at)
    const sent = aSubmission({ answers: complaintAnswers({ phone }), ...chosen })
    const body = submission.parse({ ...sent, challenge: await ports.solve(sent.submissionId) })
    return submit({ municipality, origin: 'https://e.example', body }, ports).then(
      () => [],
      ({ details }) => details.errors,
    )
  }

  test('with a mobile number only, whatever its spelling', async () => {
    expect(await faultsOf(namoungpet, '+66 81 234 5678')).toEqual([])
    expect(await faultsOf(namoungpet, '075 278 013')).toEqual([
      {
        field: 'replyChannel',
        message: {
          th: 'ท่านเลือกให้ตอบทางข้อความ SMS โปรดกรอกเบอร์โทรศัพท์มือถือด้วย',
          en: 'You chose a reply by SMS: please enter a mobile number.',
        },
      },
    ])
  })

  test('only where the municipality offers it', async () => {
    expect(await faultsOf(nakhoncity, '0812345678')).toEqual([expect.objectContaining({ field: 'replyChannel' })])
  })
})
