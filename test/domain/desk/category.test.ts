import { describe, expect, test } from 'vitest'
import { listCases } from '#functions/domain/desk/lists.ts'
import { statusOf } from '#functions/domain/status.ts'
import { postToCase, showCase } from '#functions/staff/request-page.ts'
import type { DeskAnswer } from '#functions/staff-door.ts'
import { namoungpet } from '#schemas/municipalities/namoungpet.ts'
import { bangkok, desk, officer, someone } from './desk.ts'

const intake = someone('intake')
const reason = 'ศูนย์เด็กเล็ก ไม่ใช่ไฟทาง'
const faultsOf = (acted: object) => Object.keys('faults' in acted ? (acted.faults as object) : {})

type Town = Awaited<ReturnType<typeof desk>>
const asked = ({ reference, ports }: Town, form: Readonly<Record<string, string>> = {}) => ({
  officer: intake,
  csrf: 'csrf',
  reference,
  fileId: '',
  query: {},
  form,
  origin: 'https://e.example',
  now: ports.world.now,
})
const htmlOf = (answer: DeskAnswer) => ('html' in answer ? answer.html : '')
const portsOf = ({ ports }: Town) => ({ ...ports, pictures: 'https://files.example' })

describe('a category put right at the desk', () => {
  test('brings the case to whoever answers that, who is mailed; its number and its clocks stay', async () => {
    const { act, kept, kinds, work, ports, at } = await desk()
    const { registerNumber, clock, policy, resultDueAt, timer } = await kept()
    await act('assign', { person: officer.id })
    at(bangkok('2026-11-24', '10:00'))

    expect(await act('category', { category: 'EDU', reason }, intake)).toMatchObject({ is: 'done' })
    await work()

    expect(await kept()).toMatchObject({ category: 'EDU', office: 'education', assignee: null })
    expect(await kept()).toMatchObject({ registerNumber, clock, policy, resultDueAt, timer, contactedAt: null })
    expect((await kinds()).slice(-2)).toEqual(['recategorised', 'transferred'])
    expect(ports.sent.map(({ to }) => to)).toEqual(['education@namoungpet.example'])
    expect(JSON.stringify(ports.sent)).not.toContain('ศูนย์เด็กเล็ก')
  })

  test('leaves the case where it is, and in the hands it is in, when the same office answers that', async () => {
    const { act, kept, kinds, work, ports } = await desk()
    await act('assign', { person: officer.id })

    await act('category', { category: 'ROAD', reason })
    await work()

    expect(await kept()).toMatchObject({ category: 'ROAD', office: 'works', assignee: officer.id })
    expect((await kinds()).at(-1)).toBe('recategorised')
    expect(ports.sent).toEqual([])
  })

  test('may be put right again, back to what the citizen chose too', async () => {
    const { act, kept } = await desk()
    await act('category', { category: 'INFO', reason }, intake)
    await act('category', { category: 'LIGHT', reason }, intake)

    expect(await kept()).toMatchObject({ category: 'LIGHT', office: 'works', answers: { category: 'LIGHT' } })
  })

  test('asks for one that the form knows and that is another one, and for a reason', async () => {
    const { act, kept } = await desk()
    const before = await kept()

    expect(faultsOf(await act('category', {}))).toEqual(['category', 'reason'])
    expect(faultsOf(await act('category', { category: 'toString', reason }))).toEqual(['category'])
    expect(faultsOf(await act('category', { category: 'LIGHT', reason }))).toEqual(['category'])
    expect(await kept()).toEqual(before)
  })

  test.each([
    ['an ended case', { form: 'complaint' }, true],
    ['a form without categories', { form: 'opinion', answers: { subject: 'ความเห็น', message: 'ทางเท้าแคบ' } }, false],
  ])('is not possible for %s', async (_, changes, ends) => {
    const { act, kept } = await desk({}, changes)
    if (ends) await act('close', { outcome: 'done', text: 'ผล' })
    const before = await kept()

    expect(await act('category', { category: 'ROAD', reason }, intake)).toMatchObject({ is: 'not-now' })
    expect(await kept()).toEqual(before)
  })

  test('is told to the citizen as the office that is responsible now, with nothing of the reason', async () => {
    const { act, kept, ports } = await desk()
    await act('category', { category: 'WASTE', reason }, intake)

    const { timeline, office, messages } = await statusOf(await kept(), namoungpet, ports)

    expect(office).toBe(namoungpet.offices.health.name)
    expect(timeline.at(-1)).toMatchObject({ kind: 'transferred', text: { th: expect.stringContaining('สาธารณสุข') } })
    expect([JSON.stringify(timeline), messages]).toEqual([expect.not.stringContaining('ศูนย์เด็กเล็ก'), []])
  })

  test('puts the case into the list of its new office only', async () => {
    const { act, ports } = await desk()
    await act('category', { category: 'TAX', reason }, intake)

    const rowsOf = async (office: string) =>
      (
        await listCases(
          { officer: someone('officer', { office }), absent: [] },
          namoungpet,
          { queue: 'contact' },
          ports,
        )
      ).rows.length

    expect([await rowsOf('works'), await rowsOf('finance')]).toEqual([0, 1])
  })
})

describe('the page of a case whose category was put right', () => {
  test('says what it is about and what its citizen had chosen', async () => {
    const town = await desk()
    await town.act('category', { category: 'EDU', reason }, intake)

    const html = htmlOf(await showCase(asked(town), portsOf(town)))

    expect(html).toMatch(/<dt>ประเภท .*?<dd>ศูนย์พัฒนาเด็กเล็ก.*?ผู้แจ้งเลือกไว้ว่าไฟฟ้าสาธารณะขัดข้อง/s)
    expect(html).toContain('แก้ไขประเภทเป็นศูนย์พัฒนาเด็กเล็ก')
    expect(html).toContain(reason)
  })

  test('offers what the desk alone knows, and not what it is already', async () => {
    const town = await desk()
    const html = htmlOf(await showCase(asked(town), portsOf(town)))
    const form = html.split('<form ').find((one) => one.includes('value="category"')) ?? ''
    const options = [...form.matchAll(/<option value="(\w+)"/g)].map(([, id]) => id)

    expect(options).toEqual(expect.arrayContaining(['EDU', 'INFO', 'ROAD']))
    expect(options).not.toContain('LIGHT')
  })

  test('comes back as a 409 with what was typed when somebody else was first', async () => {
    const town = await desk()
    const stale = { action: 'category', version: '1', category: 'EDU', reason }
    await town.act('note', { text: 'บันทึก' })

    const page = await postToCase(asked(town, stale), portsOf(town))

    expect(page).toMatchObject({ status: 409 })
    expect(htmlOf(page)).toContain('<option value="EDU" selected>')
    expect(htmlOf(page)).toContain(`${reason}</textarea>`)
  })
})
