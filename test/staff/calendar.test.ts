import { describe, expect, test } from 'vitest'
import { postToCalendar, showCalendar } from '#functions/staff/calendar-page.ts'
import type { DeskAnswer } from '#functions/staff-door.ts'
import { type Role, roles } from '#schemas/staff.ts'
import { town } from '#test/domain/calendar/town.ts'
import { someone } from '#test/domain/desk/desk.ts'
import { hiddenInputs } from '#test/support/officer.ts'

const hostile = '"><script>alert(1)</script>\'`'
const flood = { close: '2026-11-25 น้ำท่วม', source: 'ประกาศ', reason: '' }
const asked = (place: ReturnType<typeof town>, more: object = {}) => ({
  officer: someone('clerk'),
  csrf: 'csrf-of-the-session',
  reference: '',
  fileId: '',
  query: {},
  form: {},
  origin: 'https://e.example',
  now: place.ports.world.now,
  ...more,
})
const htmlOf = (answer: DeskAnswer) => ('html' in answer ? answer.html : '')

describe('the page of the calendar', () => {
  test('shows hours, coming holidays and how far they are announced, to everybody of the staff', async () => {
    const place = town()
    for (const role of roles) {
      const html = htmlOf(await showCalendar(asked(place, { officer: someone(role) }), place.ports))
      expect(html).toContain('วันจันทร์ที่ 7 ธันวาคม 2569')
      expect(html).toContain('08.30 น. – 16.30 น.')
    }
  })

  test('has its form for the clerk and the administrator, and refuses everybody else', async () => {
    const place = town()
    for (const role of roles) {
      const who = { officer: someone(role) }
      const isAllowed = role === 'clerk' || role === 'administrator'
      const html = htmlOf(await showCalendar(asked(place, who), place.ports))
      expect(html.includes('name="close"')).toBe(isAllowed)
      const posted = postToCalendar(asked(place, { ...who, form: { action: 'preview', ...flood } }), place.ports)
      expect(
        await posted.then(
          () => true,
          ({ reason }) => reason,
        ),
      ).toBe(isAllowed || 'unknown-address')
    }
    expect(await place.ports.versions.latest('namoungpet', 1)).toEqual([])
  })

  test.each(['', 'delete', '__proto__'])('does nothing called %j', async (action) => {
    const place = town()
    const posted = postToCalendar(asked(place, { form: { action, ...flood } }), place.ports)
    await expect(posted).rejects.toThrow('unknown-address')
  })

  test('previews, then publishes what was previewed by the hidden inputs alone', async () => {
    const place = town()
    const reference = await place.file()
    const previewed = await postToCalendar(asked(place, { form: { action: 'preview', ...flood } }), place.ports)
    expect(previewed).toMatchObject({ status: 200 })
    expect(htmlOf(previewed)).toContain(`/staff/requests/${reference}`)
    expect(htmlOf(previewed)).toContain('จาก 25 พ.ย. 16.30 น. เป็น 26 พ.ย. 16.30 น.')

    const form = hiddenInputs(htmlOf(previewed), 'publish')
    const published = await postToCalendar(asked(place, { form }), place.ports)

    expect(published).toEqual({ redirect: '/staff/calendar?published=1' })
    const html = htmlOf(await showCalendar(asked(place, { query: { published: '1' } }), place.ports))
    expect(html).toContain('ประกาศใช้ปฏิทินฉบับที่ 1 แล้ว')
    expect(html).toContain('น้ำท่วม')
  })

  test('counts a case about somebody without saying which to whoever may not see it', async () => {
    const place = town()
    const [open, aside] = [await place.file(), await place.file()]
    await place.ports.cases.save({ ...(await place.kept(aside)), concerns: { position: 'clerk', person: null } })
    const preview = async (role: Role) => {
      const form = { action: 'preview', ...flood }
      return htmlOf(await postToCalendar(asked(place, { officer: someone(role), form }), place.ports))
    }

    for (const role of ['clerk', 'administrator'] as const) {
      const html = await preview(role)
      expect([html.includes(open), html.includes(aside)]).toEqual([true, false])
      expect(html).toContain('รวมเรื่องที่เปิดได้เฉพาะผู้มีหน้าที่พิจารณาอีก 1 เรื่อง')
    }
    await place.declare('publish', flood)
    await place.work()
    expect((await place.kept(aside)).clock.dueAt).toBe((await place.kept(open)).clock.dueAt)
    expect((await place.kept(aside)).history.at(-1)).toMatchObject({ kind: 'sla.recomputed' })
  })

  test('keeps what was typed when something is wrong, and leads to it', async () => {
    const place = town()
    const form = { action: 'publish', ...flood, close: `ไม่ใช่วัน ${hostile}` }
    const answer = await postToCalendar(asked(place, { form }), place.ports)
    expect(answer).toMatchObject({ status: 422 })
    expect(htmlOf(answer)).toContain('<a href="#close">บรรทัดที่ 1: อ่านวันที่ไม่ได้')
    expect(htmlOf(answer)).toContain('ไม่ใช่วัน &quot;&gt;&lt;script&gt;')
    expect(htmlOf(answer)).not.toContain('<script')
  })

  test('says so when somebody else has published meanwhile', async () => {
    const place = town()
    await place.declare('publish', { close: '2026-11-26 น้ำท่วม' })
    const form = { action: 'publish', version: '0', ...flood }
    expect(await postToCalendar(asked(place, { form }), place.ports)).toMatchObject({ status: 409 })
  })

  test('leads an administrator to no case', async () => {
    const place = town()
    const reference = await place.file()
    const officer = someone('administrator')
    const html = htmlOf(
      await postToCalendar(asked(place, { officer, form: { action: 'preview', ...flood } }), place.ports),
    )
    expect(html).toContain(reference)
    expect(html).not.toContain(`/staff/requests/${reference}`)
  })
})
