import { parse } from 'parse5'
import { describe, expect, test } from 'vitest'
import { deskVersion } from '#functions/domain/desk/desk-version.ts'
import { postToCalendar } from '#functions/staff/calendar-page.ts'
import { showPeople } from '#functions/staff/people/page.ts'
import { postToCase, showCase } from '#functions/staff/request-page.ts'
import { requestsPage } from '#functions/staff/requests-page.ts'
import { todayPage } from '#functions/staff/today-page.ts'
import type { DeskAnswer } from '#functions/staff-door.ts'
import type { Officer } from '#schemas/staff.ts'
import { deskTexts } from '#schemas/texts/desk.ts'
import { bangkok, desk, officer, someone } from '#test/domain/desk/desk.ts'
import { memoryAccounts, memorySessions } from './memory.ts'

const hostile = '"><script>alert(1)</script><img src=x onerror=alert(2)>\'`{{7*7}}</textarea></title>'

/** What a browser would make of a page: its elements' names and attributes. */
function elementsOf(html: string) {
  const found: { name: string; attrs: Record<string, string> }[] = []
  const walk = (node: object) => {
    if ('tagName' in node && 'attrs' in node)
      found.push({
        name: String(node.tagName),
        attrs: Object.fromEntries(
          (node.attrs as { name: string; value: string }[]).map(({ name, value }) => [name, value]),
        ),
      })
    if ('childNodes' in node) for (const child of node.childNodes as object[]) walk(child)
  }
  walk(parse(html))
  return found
}

const asked = (town: Awaited<ReturnType<typeof desk>>, more: object = {}) => ({
  officer,
  csrf: 'csrf-of-the-session',
  reference: town.reference,
  fileId: '',
  query: {},
  form: {},
  origin: 'https://e.example',
  now: town.ports.world.now,
  ...more,
})
const htmlOf = (answer: DeskAnswer) => ('html' in answer ? answer.html : '')

describe('strings that would be markup', () => {
  const answers = {
    subject: hostile.slice(0, 140),
    details: hostile,
    fullName: hostile.slice(0, 100),
    address: hostile,
  }
  const who = someone('clerk', { name: hostile })

  test('stay text on every page, whoever wrote them', async () => {
    const town = await desk(answers)
    await town.act('note', { text: hostile }, who)
    await town.act('reply', { text: hostile }, who)
    await town.act('contact', { channel: 'call', result: 'spoke', note: hostile }, who)
    await town.act('forward', { agency: hostile, text: hostile }, who)
    await town.ports.colleagues.enter(who)
    const pages = [
      await showCase(asked(town, { officer: who }), town.ports),
      await todayPage(asked(town, { officer: who }), town.ports),
      await requestsPage(
        asked(town, { officer: who, query: { q: hostile, status: hostile, form: hostile } }),
        town.ports,
      ),
      await postToCase(
        asked(town, { officer: who, form: { action: 'note', version: hostile, text: hostile } }),
        town.ports,
      ),
      await postToCase(
        asked(town, { officer: who, form: { action: 'contact', version: '5', occurredAt: hostile } }),
        town.ports,
      ),
    ]
    for (const page of pages) {
      const elements = elementsOf(htmlOf(page))
      expect(elements.filter(({ name }) => ['script', 'img', 'iframe'].includes(name))).toEqual([])
      expect(elements.flatMap(({ attrs }) => Object.keys(attrs)).filter((name) => name.startsWith('on'))).toEqual([])
      expect(htmlOf(page)).not.toContain('<script')
    }
    expect(htmlOf(pages[0] as DeskAnswer)).toContain('&lt;script&gt;alert(1)')
  })
})

describe('the page of a case', () => {
  test('has unique ids, one h1, a label for every input, and a telephone that dials', async () => {
    const town = await desk({ phone: '075278013 ต่อ 12' })
    const elements = elementsOf(htmlOf(await showCase(asked(town), town.ports)))
    const ids = elements.flatMap(({ attrs }) => attrs['id'] ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    expect(elements.filter(({ name }) => name === 'h1')).toHaveLength(1)
    const labelled = new Set(elements.flatMap(({ name, attrs }) => (name === 'label' ? (attrs['for'] ?? []) : [])))
    const inputs = elements.filter(
      ({ name, attrs }) => /^(input|select|textarea)$/.test(name) && attrs['type'] !== 'hidden',
    )
    expect(inputs.length).toBeGreaterThan(10)
    expect(inputs.filter(({ attrs }) => !labelled.has(attrs['id'] ?? ''))).toEqual([])
    expect(elements.map(({ attrs }) => attrs['href'])).toContain('tel:075278013;ext=12')
  })

  test('gives every form its hidden inputs and the names of the contract', async () => {
    const town = await desk()
    const html = htmlOf(await showCase(asked(town, { officer: someone('head') }), town.ports))
    const names = html
      .split('<form ')
      .slice(1)
      .map((form) => [...form.matchAll(/ name="(\w+)"/g)].map(([, name]) => name))
      .filter((all) => all.includes('action'))
    const hidden = ['csrf', 'version', 'action']
    expect(names).toEqual([
      [...hidden, 'channel', 'result', 'occurredAt', 'note'],
      [...hidden, 'text'],
      [...hidden, 'to'],
      [...hidden, 'person'],
      [...hidden, 'category', 'reason'],
      [...hidden, 'office', 'reason'],
      [...hidden, 'agency', 'text'],
      [...hidden, 'position', 'person', 'reason'],
      [...hidden, 'text'],
      [...hidden, 'outcome', 'text', 'agency', 'of'],
    ])
  })

  test('shows whoever only reads no form at all', async () => {
    const town = await desk()
    const html = htmlOf(await showCase(asked(town, { officer: someone('auditor') }), town.ports))
    expect(html).not.toContain('name="action"')
    expect(html).toContain('ดูเรื่องนี้ได้อย่างเดียว')
  })

  test('says how the time was counted, in both languages', async () => {
    const town = await desk()
    const html = htmlOf(await showCase(asked(town), town.ports))
    expect(html).toContain('นับ 2 วันทำการถัดจาก')
    expect(html).toContain('Two working days after')
  })

  test('says by when a result is due as it is now, while the case waits too', async () => {
    const town = await desk()
    await town.act('contact', { channel: 'call', result: 'spoke' })
    await town.act('status', { to: 'waiting-citizen' })
    town.at(bangkok('2026-11-25', '10:00'))

    const [page, list] = [await showCase(asked(town), town.ports), await requestsPage(asked(town), town.ports)]

    expect(htmlOf(page)).toContain('วันศุกร์ที่ 11 ธันวาคม 2569 เวลา 16.30 น.')
    // What a list knows is of the day on which the wait began.
    expect(htmlOf(list)).toContain(town.reference)
    expect(htmlOf(list)).not.toContain(deskTexts.requests.resultDue.th)
  })

  test('of an ended case takes a contact for as long as its citizen is owed one', async () => {
    const town = await desk({ email: undefined })
    await town.act('close', { outcome: 'done', text: 'ซ่อมแล้ว' })
    const forms = async () => [
      ...htmlOf(await showCase(asked(town), town.ports)).matchAll(/name="action" value="(\w+)"/g),
    ]
    expect((await forms()).map(([, action]) => action)).toEqual(['contact', 'concerns', 'note'])

    await town.act('contact', { channel: 'call', result: 'spoke' })

    expect((await forms()).map(([, action]) => action)).toEqual(['concerns', 'note'])
  })

  test('with faults is a 422 that leads to each of them and keeps what was typed', async () => {
    const town = await desk()
    const form = {
      action: 'contact',
      version: '1',
      channel: 'call',
      result: '',
      occurredAt: '2026-11-23T08:00',
      note: 'คุยกับลูกสาว',
    }
    const page = await postToCase(asked(town, { form }), town.ports)
    expect(page).toMatchObject({ status: 422 })
    const html = htmlOf(page)
    expect(html).toContain('role="alert"')
    for (const name of ['result', 'occurredAt']) {
      expect(html).toContain(`href="#contact-${name}"`)
      expect(html).toContain(`id="contact-${name}-error"`)
    }
    expect(html).toContain('คุยกับลูกสาว</textarea>')
    expect(html).toContain('<option value="call" selected>')
    expect(html).toContain('<title>พบจุดที่ต้องแก้ไข:')
  })
})

describe('whoever hands a case on', () => {
  const handings = {
    transfer: { office: 'finance', reason: 'เป็นเรื่องภาษี' },
    category: { category: 'WASTE', reason: 'ผู้แจ้งหมายถึงขยะ' },
  }
  async function handOn(action: keyof typeof handings, who: object) {
    const town = await desk()
    const form = { action, version: deskVersion(await town.kept()), ...handings[action] }
    return { town, answer: await postToCase(asked(town, { officer: who, form }), town.ports) }
  }

  test.each(['transfer', 'category'] as const)(
    'by %s is led to the list, which says so, and to no refusal',
    async (action) => {
      const { town, answer } = await handOn(action, officer)
      expect(answer).toEqual({ redirect: `/staff/requests?handed-on=${town.reference}` })

      const list = await requestsPage(asked(town, { query: { 'handed-on': town.reference } }), town.ports)

      expect(htmlOf(list)).toContain(`ส่งต่อเรื่อง ${town.reference} แล้ว`)
      expect(town.ports.audits.all()).toEqual([])
    },
  )

  test('and sees all of the municipality stays on its page', async () => {
    const { town, answer } = await handOn('transfer', someone('clerk'))
    expect(answer).toEqual({ redirect: `/staff/requests/${town.reference}` })
  })

  test('is told nothing that somebody put into the address', async () => {
    const town = await desk()
    const list = await requestsPage(asked(town, { query: { 'handed-on': 'โทร 0812345678' } }), town.ports)
    expect(htmlOf(list)).not.toContain('0812345678')
  })
})

describe('the list of today', () => {
  test.each([
    ['2026-11-24', '10:00', 'ยังมีเวลา', 'เหลือ 1 วัน 6 ชม. ทำการ'],
    ['2026-11-25', '14:15', 'ครบกำหนดวันนี้', 'เหลือ 2 ชม. 15 นาที ทำการ'],
    ['2026-11-26', '09:30', 'เกินกำหนด', 'เกินมา 1 ชม.'],
  ])('on %s at %s says in words: %s, %s', async (day, time, word, left) => {
    const town = await desk()
    town.at(bangkok(day, time))
    const html = htmlOf(await todayPage(asked(town), town.ports))
    expect(html).toContain(town.reference)
    expect(html).toContain(word)
    expect(html).toContain(left)
  })

  test('is empty with thanks once everybody was contacted, and shows no other office’s work', async () => {
    const town = await desk()
    const other = { officer: someone('officer', { office: 'health' }) }
    expect(htmlOf(await todayPage(asked(town, other), town.ports))).not.toContain(town.reference)
    await town.act('contact', { channel: 'counter', result: 'spoke' })
    expect(htmlOf(await todayPage(asked(town), town.ports))).toContain('วันนี้ไม่มีเรื่องค้างติดต่อ')
  })
})

describe('whoever stands in', () => {
  const nid = someone('officer', { id: 'nid', office: 'health', name: 'นิด' })
  const wipha = someone('officer', { id: 'wipha', name: 'วิภา' })
  async function townWithout(absent: Officer) {
    const town = await desk()
    for (const one of [nid, absent]) await town.ports.colleagues.enter(one)
    const leave = { person: absent.id, substitute: nid.id, from: '2026-11-23', to: '2026-11-25' }
    await town.ports.leaves.enter({ municipality: 'namoungpet', ...leave })
    return town
  }
  const note = 'ท่านรักษาการแทน วิภา (เจ้าหน้าที่ กองช่าง) ถึงวันพุธที่ 25 พฤศจิกายน 2569'

  test('reads on the page of the case for whom, and until when, and has its forms', async () => {
    const town = await townWithout(wipha)
    const html = htmlOf(await showCase(asked(town, { officer: nid }), town.ports))
    expect(html).toContain(note)
    expect(html).toContain('name="action" value="contact"')
    const [, assign = ''] = html.split('name="action" value="assign"')
    const [people = ''] = assign.split('</form>')
    expect([...people.matchAll(/<option value="(\w+)"/g)].map(([, id]) => id)).toEqual(['wipha'])
  })

  test('reads in lists which office a case is of, and in whose place it is theirs; others read nothing of it', async () => {
    const town = await townWithout(wipha)
    for (const page of [todayPage, requestsPage]) {
      const html = htmlOf(await page(asked(town, { officer: nid }), town.ports))
      expect(html).toContain(note)
      expect(html).toMatch(/กองช่าง.*แทน วิภา/s)
      const own = htmlOf(await page(asked(town), town.ports))
      expect(own).toContain(town.reference)
      expect(own).not.toMatch(/แทน วิภา/)
    }
  })

  test('for the clerk declares no days, and for an administrator opens no accounts', async () => {
    const town = await townWithout(someone('clerk', { id: 'clerk' }))
    const form = { action: 'preview', close: '2026-11-25 น้ำท่วม', source: 'ประกาศ', reason: '' }
    await expect(postToCalendar(asked(town, { officer: nid, form }), town.ports)).rejects.toThrow('unknown-address')

    const other = await townWithout(someone('administrator', { id: 'administrator' }))
    const ports = { ...other.ports, accounts: memoryAccounts([]), sessions: memorySessions() }
    await expect(showPeople(asked(other, { officer: nid }), ports)).rejects.toThrow('unknown-address')
  })
})

test('every page of the desk lets its officer sign out, here or everywhere', async () => {
  const town = await desk()
  const html = htmlOf(await todayPage(asked(town), town.ports))
  const signOuts = html.split('<form ').filter((form) => form.includes('action="/staff/sign-out"'))
  expect(signOuts.map((form) => [...form.matchAll(/ name="(\w+)"/g)].map(([, name]) => name))).toEqual([
    ['csrf'],
    ['csrf', 'everywhere'],
  ])
})

describe('the list of requests', () => {
  test('goes straight to the case of a reference or a number in Thai digits, and finds nobody by name', async () => {
    const town = await desk()
    const search = (q: string) => requestsPage(asked(town, { query: { q } }), town.ports)
    const there = { redirect: `/staff/requests/${town.reference}` }
    expect(await search(town.reference.toLowerCase())).toEqual(there)
    expect(await search('๑/๒๕๖๙')).toEqual(there)
    expect(await search('สมหญิง')).toMatchObject({ status: 200 })
    const stranger = someone('officer', { office: 'health' })
    const found = await requestsPage(asked(town, { officer: stranger, query: { q: town.reference } }), town.ports)
    const nothing = await requestsPage(asked(town, { officer: stranger, query: { q: 'NMP-0000-0000' } }), town.ports)
    expect(htmlOf(found).replace(town.reference, '')).toBe(htmlOf(nothing).replace('NMP-0000-0000', ''))
    const refused = { kind: 'refused', by: stranger.id, reason: 'not-seen', what: 'search', of: town.reference }
    expect(town.ports.audits.all()).toMatchObject([refused])
  })

  test('shows each case in exactly one list', async () => {
    const town = await desk()
    const lists = async () =>
      Promise.all(
        ['contact', 'work', 'ended', 'works', ''].map(async (queue) =>
          htmlOf(await requestsPage(asked(town, { query: { queue } }), town.ports)).includes(town.reference),
        ),
      )
    expect(await lists()).toEqual([true, false, false, true, true])
    await town.act('contact', { channel: 'call', result: 'spoke' })
    expect(await lists()).toEqual([false, true, false, true, true])
    await town.act('close', { outcome: 'done', text: 'ซ่อมแล้ว' })
    expect(await lists()).toEqual([false, false, true, false, false])
  })
})

test('whoever writes about a matter that others were merged into is told that those will read it, nobody else is', async () => {
  const town = await desk()
  const page = async () => htmlOf(await showCase(asked(town), town.ports))
  const warning = 'ข้อความนี้ส่งถึงผู้แจ้งของเรื่องที่รวมไว้ด้วย'
  expect(await page()).not.toContain(warning)

  const first = await town.kept()
  const joined = { kind: 'joined', at: first.receivedAt, by: officer.id, reference: 'NMP-0000-0002' } as const
  await town.ports.cases.save({ ...first, history: [...first.history, joined] })

  // A reply, a forwarding and an ending.
  expect((await page()).split(warning)).toHaveLength(4)
})
