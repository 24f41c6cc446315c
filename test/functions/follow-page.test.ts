import { describe, expect, test } from 'vitest'
import { errorTexts } from '#schemas/texts/errors.ts'
import { memoryPorts } from '#test/support/memory.ts'
import { type Fields, filing, open } from './plain-browser.ts'

/** Somebody who has filed a complaint and has the page of it open, by its code. */
async function follower(lang = 'th') {
  const ports = memoryPorts()
  const { done } = await filing(ports)
  const address = String(done.headers['location'])
  const code = (await open(ports, address)).text('data-fill', 'code') ?? ''
  const reference = address.slice(3, 16)
  const look = () => open(ports, `/r/${reference}?lang=${lang}`, { code })
  const act = (sent: Fields) => open(ports, `/r/${reference}?lang=${lang}`, { code, ...sent })
  const kept = () => ports.cases.find(reference)
  return { ports, address, code, reference, look, act, kept }
}

/** What a browser sends of the form with this act, besides what is typed. */
const hiddenOf = ({ hidden }: Awaited<ReturnType<typeof open>>, act: string) => ({ ...hidden, act })

describe('a message', () => {
  test('is kept once, however often the same page sends it, and other words are another message', async () => {
    const { look, act, ports } = await follower()
    const form = hiddenOf(await look(), 'messages')

    const first = await act({ ...form, text: 'ไฟยังดับอยู่' })
    await act({ ...form, text: 'ไฟยังดับอยู่' })
    const other = await act({ ...form, text: 'ไฟติดแล้ว' })

    expect([first.status, first.text('data-fill', 'messages')]).toEqual([200, expect.stringContaining('ไฟยังดับอยู่')])
    expect(first.html).toContain('ส่งข้อความถึงเจ้าหน้าที่แล้ว')
    expect(other.text('data-fill', 'messages')).toContain('ไฟติดแล้ว')
    expect(ports.messages.all().map(({ text }) => text)).toEqual(['ไฟยังดับอยู่', 'ไฟติดแล้ว'])
  })

  test('can be written from the receipt that a pass shows', async () => {
    const { ports, address, act } = await follower()
    const form = hiddenOf(await open(ports, address), 'messages')

    expect((await act({ ...form, text: 'ขอบคุณ' })).status).toBe(200)
    expect(ports.messages.all()).toHaveLength(1)
  })

  test.each([
    ['th', 'โปรดกรอกข้อความ'],
    ['en', 'Enter the message'],
  ])('without words is told at its field in %s', async (lang, told) => {
    const { act, ports } = await follower(lang)
    const page = await act({ act: 'messages', text: ' ' })

    expect(page.status).toBe(422)
    expect(page.text('id', 'message-error')).toBe(told)
    expect(page.title).toContain(errorTexts.prefix[lang as 'th' | 'en'])
    expect(page.html).toContain('<a href="#message">')
    expect(ports.counted).toContain('Refusals')
  })

  test('that is too long comes back as it was typed', async () => {
    const text = `<b>${'ก'.repeat(5000)}`
    const page = await (await follower()).act({ act: 'messages', text })
    expect([page.status, page.value('text')]).toEqual([422, text])
  })
})

describe('withdrawing', () => {
  test('takes the case back, says so, and offers nothing more', async () => {
    const { look, act, kept } = await follower()
    const page = await act(hiddenOf(await look(), 'withdraw'))

    expect([page.status, (await kept())?.status]).toEqual([200, 'withdrawn'])
    expect(page.text('data-part', 'told')).toBe('ถอนเรื่องให้ท่านแล้ว')
    expect(page.html).not.toContain('<form')
  })

  test('what has ended is refused on the page, in words', async () => {
    const { act } = await follower()
    await act({ act: 'withdraw' })
    const page = await act({ act: 'reopen', text: 'ยังไม่เรียบร้อย' })

    expect(page.status).toBe(409)
    expect(page.text('id', 'errors')).toContain('เรื่องนี้อยู่ในขั้นตอนที่ทำรายการนี้ไม่ได้')
  })
})

describe('rating an ended case', () => {
  async function ended(lang = 'th') {
    const follower_ = await follower(lang)
    const { ports, reference } = follower_
    const found = await ports.cases.find(reference)
    if (!found) throw new Error('nothing was filed')
    const closed = { kind: 'closed', at: ports.now().toISOString(), by: 'officer', outcome: 'done' } as const
    await ports.cases.save({ ...found, status: 'done', history: [...found.history, closed] })
    return follower_
  }

  test('leads from the page of the case to the survey and back', async () => {
    const { look, act, ports } = await ended()
    const survey = await act(hiddenOf(await look(), 'survey'))

    expect([survey.status, survey.html.includes('data-act="rate"')]).toEqual([200, true])
    const rated = await act({ ...survey.hidden, 'answers.scores.q1': '5', 'answers.scores.q2': 'null' })

    expect([rated.status, rated.text('data-part', 'told')]).toEqual([200, 'ขอบคุณที่ช่วยให้บริการของเราดีขึ้น'])
    expect(rated.html).not.toContain('data-act="survey"')
    expect(ports.ratings.all()).toMatchObject([{ answers: { scores: { q1: 5, q2: null } } }])
    expect((await act({ ...survey.hidden, 'answers.scores.q1': '1' })).status).toBe(409)
  })

  test('is opened at once by the address in the mail, until it is done', async () => {
    const { ports, reference, code, act, look } = await ended()
    const follow = () => open(ports, `/r/${reference}?survey`, { code })

    expect((await follow()).html).toContain('data-act="rate"')
    await act({ ...(await act(hiddenOf(await look(), 'survey'))).hidden, 'answers.scores.q1': '5' })
    expect((await follow()).html).not.toContain('data-act="rate"')
  })

  test('keeps what was filled in and says at its question what is wrong', async () => {
    const { look, act } = await ended('en')
    const survey = await act(hiddenOf(await look(), 'survey'))
    const page = await act({ ...survey.hidden, 'answers.suggestion': 'More trees', 'answers.scores.q1': 'null' })

    expect([page.status, page.value('answers.suggestion')]).toEqual([422, 'More trees'])
    expect(page.text('id', 'errors')).toBeTruthy()
    expect(page.title).toContain(errorTexts.prefix.en)
    expect(page.hidden).toMatchObject({ act: 'rate', form: 'satisfaction' })
  })
})

test('an ended case is reopened by its form, and then takes messages again', async () => {
  const { act, ports, reference } = await follower()
  const found = await ports.cases.find(reference)
  if (!found) throw new Error('nothing was filed')
  const at = ports.now().toISOString()
  const closed = { kind: 'closed', at, by: 'officer', outcome: 'done', messageId: 'm' } as const
  await ports.cases.save({ ...found, status: 'done', history: [...found.history, closed] })

  const before = await act({})
  const page = await act({ act: 'reopen', text: 'ยังดับอยู่หนึ่งดวง' })

  expect([before.html.includes('data-act="reopen"'), before.html.includes('data-act="messages"')]).toEqual([
    true,
    false,
  ])
  expect(page.text('data-part', 'told')).toBe('เปิดเรื่องของท่านอีกครั้งแล้ว')
  expect(page.html).toContain('data-act="messages"')
})

describe('a form is nothing without the code', () => {
  test.each(['messages', 'withdraw', 'reopen', 'survey', 'rate'])('%s with a wrong one does nothing', async (act) => {
    const { kept, act: send } = await follower()
    const before = await kept()

    const page = await send({ act, code: '0000-0000-0000-0000', text: 'x' })

    expect([page.status, await kept()]).toEqual([404, before])
  })

  test('and what it asks for must be known', async () => {
    expect((await (await follower()).act({ act: 'constructor' })).status).toBe(400)
  })
})

test('that it was recorded is said first while the office is awaited, and not once it has ended', async () => {
  const { act } = await follower()

  const fresh = await act({ fresh: 'true' })
  const ended = await act({ act: 'withdraw', fresh: 'true' })

  expect(fresh.text('data-part', 'saved')).toBe('ระบบได้บันทึกข้อมูลของท่านเรียบร้อยแล้ว')
  expect(ended.text('data-part', 'saved')).toBeUndefined()
})

test('the script of the page is sent the part that changes, with what only it can use', async () => {
  const { act } = await follower()
  const [page, plain] = [await act({ script: 'true', fresh: 'true' }), await act({})]

  expect(page.html).toMatch(/^<main.*<\/main>$/s)
  expect(page.html).not.toContain('<script')
  expect(page.text('data-part', 'buttons')).toBeDefined()
  expect(page.text('data-part', 'saved')).toBe('ระบบได้บันทึกข้อมูลของท่านเรียบร้อยแล้ว')
  expect(plain.text('data-part', 'buttons')).toBeUndefined()
  expect(plain.text('data-part', 'saved')).toBeUndefined()
})

test('the code stands in no address, and its drawing leads to the status page', async () => {
  const { look, code, reference } = await follower()
  const page = await look()

  expect(page.text('data-fill', 'link')).toBe(`https://e.example/r/${reference}#${code}`)
  const addresses = [...page.html.matchAll(/(?:action|href)="([^"#]*)/g)].map(([, address = '']) => address)
  expect(addresses.filter((address) => address.includes(code))).toEqual([])
})

describe('files', () => {
  test('a browser without a script is given a form to the bucket that leads back, and holds nothing else', async () => {
    const { look, reference, code } = await follower()
    const page = await look()

    const form = /<form[^>]*enctype="multipart\/form-data"[^>]*>.*?<\/form>/s.exec(page.html)?.[0] ?? ''
    expect(form).toContain('action="https://uploads.example"')
    expect([...form.matchAll(/name="([^"]+)"/g)].map(([, name]) => name).at(-1)).toBe('file')
    expect(form).not.toContain(code)
    const back = /name="redirect" value="([^"]+)"/.exec(form)?.[1] ?? ''
    expect(back).toMatch(new RegExp(`^https://e\\.example/r/${reference}\\?once=`))
  })

  test('what was just sent is on its way, and the next file has a slot of its own', async () => {
    const { ports, address, kept } = await follower()
    const { hidden: first } = await open(ports, address)
    const page = await open(ports, `${address}&key=${first['key']}`)

    expect(page.text('data-fill', 'files')).toBe('ไฟล์ที่ 1กำลังตรวจสอบไฟล์')
    expect(page.hidden['key']).not.toBe(first['key'])
    expect((await kept())?.files).toHaveLength(2)
    const third = await open(ports, `${address}&sent=${first['key']}&key=${page.hidden['key']}`)
    expect(third.text('data-fill', 'files')).toBe('ไฟล์ที่ 1กำลังตรวจสอบไฟล์ไฟล์ที่ 2กำลังตรวจสอบไฟล์')
    expect((await kept())?.files).toHaveLength(3)
    // Before it was sent, nothing was said of it.
    expect((await open(ports, address)).text('data-fill', 'files')).toBe('')
  })

  test('each says how it stands, and why it was not kept; what never came is not mentioned', async () => {
    const { ports, look, reference } = await follower()
    const found = await ports.cases.find(reference)
    if (!found) throw new Error('nothing was filed')
    const file = { size: 2_000_000, type: 'image/jpeg', givenAt: ports.now().toISOString() }
    const files = [
      { ...file, fileId: 'a', name: 'วัด.jpg', state: 'ready' as const },
      { ...file, fileId: 'b', name: '<b>.jpg', state: 'rejected' as const, fault: 'damaged' as const },
      { ...file, fileId: 'c', name: 'c.jpg', state: 'swept' as const },
    ]
    await ports.cases.save({ ...found, files })

    const page = await look()

    const rows = page.text('data-fill', 'files')
    expect(rows).toContain('วัด.jpg (1.9 MB)แนบเรียบร้อย')
    expect(rows).toContain('<b>.jpg (1.9 MB)ไม่สามารถรับไฟล์นี้ได้เปิดไฟล์ "<b>.jpg" ไม่ได้')
    expect(rows).not.toContain('c.jpg')
  })

  test('go with a message by their ids, and are named beneath it', async () => {
    const { act, ports, reference } = await follower()
    const found = await ports.cases.find(reference)
    if (!found) throw new Error('nothing was filed')
    const file = { fileId: 'a', name: 'วัด.jpg', size: 10, type: 'image/jpeg', state: 'ready' as const }
    await ports.cases.save({ ...found, files: [{ ...file, givenAt: ports.now().toISOString() }] })

    const page = await act({ act: 'messages', messageId: 'x', text: 'ดูรูปนี้', files: 'a' })
    const stranger = await act({ act: 'messages', messageId: 'x', text: 'อีกรูป', files: 'b' })

    expect(page.text('data-fill', 'messages')).toContain('ไฟล์แนบ: วัด.jpg')
    expect([stranger.status, ports.messages.all().length]).toEqual([422, 1])
  })

  test('an ended case takes none, and the page is shown all the same where no slot can be had', async () => {
    const { act, ports, reference, look } = await follower()
    const busy = { ...ports, cases: { ...ports.cases, save: async () => false } }
    const page = await open(busy, `/r/${reference}`, { code: (await look()).text('data-fill', 'code') ?? '' })
    const ended = await act({ act: 'withdraw' })

    expect([page.status, page.html.includes('multipart')]).toEqual([200, false])
    expect(ended.html).not.toContain('multipart')
  })
})
