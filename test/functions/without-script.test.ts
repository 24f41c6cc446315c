import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { Refusal } from '#functions/domain/refusal.ts'
import { errorTexts } from '#schemas/texts/errors.ts'
import { answerTo } from '#test/support/answer.ts'
import { memoryPorts } from '#test/support/memory.ts'
import { filing, filled, open, post } from './plain-browser.ts'

describe('the first post', () => {
  test('with faults is the filled page with every error in its place', async () => {
    const ports = memoryPorts()
    const page = await post(
      filled({ 'answers.details': 'สั้น', 'answers.phone': '"><b>', 'answers.urgent': 'true' }),
      ports,
    )

    expect([page.status, page.headers['content-type']]).toEqual([422, 'text/html; charset=utf-8'])
    expect(page.title).toContain(errorTexts.prefix.th)
    expect(page.text('id', 'errors')).toContain('โปรดแก้ไข 2 จุด')
    expect(page.text('id', 'answers.details-error')).toContain('รายละเอียดสั้นเกินไป')
    expect([page.value('answers.details'), page.value('answers.phone')]).toEqual(['สั้น', '"><b>'])
    expect(page.html).toMatch(/<input[^>]*name="answers\.urgent"[^>]*checked/)
    expect(page.html).toMatch(/<option value="LIGHT" selected/)
    expect(page.html).toContain('<a href="#answers.details">')
    expect(page.headers).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' })
  })

  test('of an untouched form is its page with everything that is missing', async () => {
    const untouched = Object.keys(filled()).filter((name) => name.startsWith('answers.'))
    const page = await post(filled(Object.fromEntries(untouched.map((name) => [name, '']))), memoryPorts())

    expect(page.status).toBe(422)
    expect(page.text('id', 'answers.subject-error')).toContain('โปรดกรอก')
  })

  test('in English is answered in English', async () => {
    const page = await post(filled({ locale: 'en', 'answers.subject': '' }), memoryPorts())
    expect(page.text('id', 'answers.subject-error')).toBe('Enter Subject')
    expect(page.html).toContain('<html lang="en">')
  })

  test('keeps every script and style to which its policy gives a hash', async () => {
    const { html } = await post(filled({ 'answers.subject': '<script>' }), memoryPorts())
    const policy = /content-security-policy" content="([^"]*)"/.exec(html)?.[1]
    const inline = [...html.matchAll(/<(style|script)(?: type="module")?>(.*?)<\/\1>/gs)].map(([, , text = '']) => text)
    expect(inline.length).toBeGreaterThan(1)
    for (const text of inline) expect(policy).toContain(createHash('sha256').update(text).digest('base64'))
  })

  test('with sound answers repeats them as hidden inputs, asks one question and keeps nothing', async () => {
    const ports = memoryPorts()
    const page = await post(filled({ 'answers.urgent': 'true', 'answers.moo': '' }), ports)
    const { submissionId, 'question.token': token, ...repeated } = page.hidden
    const { 'answers.moo': _, ...sent } = filled({ 'answers.urgent': 'true' })

    expect(page.status).toBe(200)
    expect(repeated).toEqual(sent)
    expect([submissionId, token]).toEqual([expect.stringMatching(/^[0-9a-f-]{36}$/), expect.stringMatching(/^\d+\./)])
    expect(page.html.match(/<(input|textarea|select)(?![^>]*hidden)[^>]*>/g)).toHaveLength(1)
    expect([...page.html.matchAll(/<form/g)]).toHaveLength(1)
    expect(ports.announced).toEqual([])
  })

  test('naming an older notice comes back with the text in force to be read', async () => {
    const page = await post(filled({ noticeVersion: 'old' }), memoryPorts())
    expect([page.status, page.hidden['noticeVersion']]).toEqual([409, '2569-1'])
    expect(page.html).toContain('href="/namoungpet/privacy/"')
    expect(page.value('answers.subject')).toBe('ไฟทางดับหน้าวัด')
  })
})

describe('the second post', () => {
  test('leads to the receipt, as often as it is sent', async () => {
    const ports = memoryPorts()
    const { second, done } = await filing(ports)
    const again = await post(second, ports)

    const reference = /^\/r\/(NMP-[^?]+)\?once=/
    expect([done.status, again.status]).toEqual([303, 303])
    expect(reference.exec(String(again.headers['location']))?.[1]).toBe(
      reference.exec(String(done.headers['location']))?.[1],
    )
    expect(ports.announced).toHaveLength(1)
  })

  test.each([
    ['wrong', 0, '0'],
    ['late', 30, undefined],
  ])('with a %s answer is the same page with another question', async (_, minutes, answer) => {
    const ports = memoryPorts()
    const asked = await post(filled(), ports)
    ports.world.now = new Date(ports.world.now.getTime() + minutes * 60_000)
    const page = await post({ ...asked.hidden, 'question.answer': answer ?? String(answerTo(asked.html)) }, ports)

    expect(page.status).toBe(422)
    expect(page.text('id', 'question.answer-error')).toBe(errorTexts.question.th)
    expect(page.hidden['submissionId']).toBe(asked.hidden['submissionId'])
    expect(page.hidden['question.token']).not.toBe(asked.hidden['question.token'])
    expect((await post({ ...page.hidden, 'question.answer': String(answerTo(page.html)) }, ports)).status).toBe(303)
  })

  test('with other answers under the same id is refused', async () => {
    const ports = memoryPorts()
    const { second } = await filing(ports)
    expect((await post({ ...second, 'answers.subject': 'อีกเรื่องหนึ่ง' }, ports)).status).toBe(409)
  })

  test('with faults is the filled page again', async () => {
    const ports = memoryPorts()
    const { second } = await filing(ports)
    const page = await post({ ...second, submissionId: crypto.randomUUID(), 'answers.details': '' }, ports)
    expect(page.status).toBe(422)
  })

  test('while the store is unwell can be sent again and ends as one case', async () => {
    const ports = memoryPorts()
    const asked = await post(filled(), ports)
    const cases = { ...ports.cases, add: () => Promise.reject(new Refusal('try-again', { retryAfterSeconds: 2 })) }
    const page = await post({ ...asked.hidden, 'question.answer': String(answerTo(asked.html)) }, { ...ports, cases })

    expect(page.status).toBe(503)
    expect(page.hidden['submissionId']).toBe(asked.hidden['submissionId'])
    expect((await post({ ...page.hidden, 'question.answer': String(answerTo(page.html)) }, ports)).status).toBe(303)
  })
})

describe('a refusal is a page with the status of the JSON path', () => {
  test.each([
    ['too large', { ...filled(), 'answers.details': 'x'.repeat(262_144) }, 'namoungpet', 413],
    ['another municipality', filled(), 'nowhere', 404],
    ['a municipality named like an object member', filled(), 'constructor', 404],
    ['an unknown name', filled({ extra: '1' }), 'namoungpet', 400],
    ['no form', { locale: 'th' }, 'namoungpet', 400],
    ['another language', filled({ locale: 'fr' }), 'namoungpet', 400],
    ['no id', filled({ submissionId: 'x' }), 'namoungpet', 400],
    ['another form', filled({ form: 'constructor' }), 'namoungpet', 404],
  ])('%s', async (_, fields, m, status) => {
    const page = await post(fields, memoryPorts(), m)
    expect([page.status, page.headers['content-type']]).toEqual([status, 'text/html; charset=utf-8'])
    expect(page.html).toMatch(/<h1>[^<]+<\/h1>/)
    expect(page.html).toContain('<a class="button" href="/')
  })

  test('in the language of the form, even where nobody reads the form', async () => {
    const page = await post({ ...filled({ locale: 'en' }), 'answers.details': 'x'.repeat(262_144) }, memoryPorts())
    expect(page.html).toContain('please shorten it and send again')
  })

  test('is told even where the site cannot be read', async () => {
    const ports = { ...memoryPorts(), pages: { read: () => Promise.reject(new Error('gone')) } }
    const page = await post(filled({ extra: '1' }), ports)
    expect([page.status, page.html.includes('<h1>')]).toEqual([400, true])
  })

  test('the twenty-first post within ten minutes waits, whatever it and the others were', async () => {
    const ports = memoryPorts()
    for (let n = 0; n < 20; n++) await post(n % 2 ? 'x' : filled(), ports)
    const page = await post(filled(), ports)
    expect([page.status, page.headers['retry-after']]).toEqual([429, '600'])
    expect(page.html).toContain('โปรดรอ 10 นาที')
    ports.world.now = new Date(ports.world.now.getTime() + 600_000)
    expect((await post(filled(), ports)).status).toBe(200)
  })

  test('a broken store fails the function, so that its alarm rings', async () => {
    const ports = memoryPorts()
    const asked = await post(filled(), ports)
    const cases = { ...ports.cases, add: () => Promise.reject(new Error('no table')) }
    const answered = { ...asked.hidden, 'question.answer': String(answerTo(asked.html)) }
    await expect(post(answered, { ...ports, cases })).rejects.toThrow('no table')
  })
})

describe('the receipt', () => {
  test('shows everything for a quarter of an hour, and then asks for the code', async () => {
    const ports = memoryPorts()
    const { done } = await filing(ports)
    const address = String(done.headers['location'])
    const page = await open(ports, address)

    const code = page.text('data-fill', 'code') ?? ''
    expect(code).toMatch(/^(\w{4}-){3}\w{4}$/)
    expect(page.text('data-part', 'saved')).toBe('ระบบได้บันทึกข้อมูลของท่านเรียบร้อยแล้ว')
    expect(page.text('data-fill', 'due')).toContain('25 พฤศจิกายน 2569')
    expect(page.html).toContain('src="data:image/svg+xml,')
    expect(page.text('data-fill', 'link')).toMatch(new RegExp(`^https://e\\.example/r/NMP-.*#${code}$`))
    expect(address).not.toContain(code)
    expect(page.headers).toMatchObject({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex, nofollow' })

    ports.world.now = new Date(ports.world.now.getTime() + 15 * 60_000)
    const later = await open(ports, address)
    expect([later.status, later.html.includes(code), later.text('id', 'ask') !== undefined]).toEqual([200, false, true])
  })

  test('a pass of one case does not open another', async () => {
    const ports = memoryPorts()
    const [one, other] = [await filing(ports), await filing(ports)]
    const [reference, pass] = [other, one].map(({ done }) => String(done.headers['location']).split('?'))
    const page = await open(ports, `${reference?.[0]}?${pass?.[1]}`)
    expect(page.text('data-part', 'keep')).toBeUndefined()
  })

  test('is shown for its code, posted to itself or from the tracking page', async () => {
    const ports = memoryPorts()
    const { done } = await filing(ports)
    const address = String(done.headers['location'])
    const code = (await open(ports, address)).text('data-fill', 'code') ?? ''
    const reference = address.slice(3, 16)

    const own = await open(ports, `/r/${reference}?lang=en`, { code: code.toLowerCase() })
    const tracked = await open(ports, '/r', { reference: reference.replaceAll('-', ' ').toLowerCase(), code })
    expect([own.status, own.text('data-fill', 'status')]).toEqual([200, 'Received'])
    expect([tracked.status, tracked.text('data-fill', 'status')]).toEqual([200, 'รับเรื่องแล้ว'])
    expect(tracked.text('data-part', 'saved')).toBeUndefined()
  })

  test('a wrong code is the same page with what to do, and counts', async () => {
    const ports = memoryPorts()
    const typed = '"><b>'
    for (const address of ['/r/NMP-0000-0000', '/r']) {
      const page = await open(ports, address, { reference: typed, code: 'x', municipality: 'namoungpet' })
      expect(page.status).toBe(404)
      expect(page.text('id', 'errors')).toContain(errorTexts.trackNotFound.th)
      expect(page.value('code')).toBe('')
      if (address === '/r') expect(page.value('reference')).toBe(typed)
    }
    for (let n = 0; n < 28; n++) await open(ports, '/r/NMP-0000-0000', { code: 'x' })
    expect((await open(ports, '/r/NMP-0000-0000', { code: 'x' })).status).toBe(429)
  })

  test('a reference of no municipality is not found', async () => {
    expect((await open(memoryPorts(), '/r/XXX-0000-0000')).status).toBe(404)
    expect((await open(memoryPorts(), '/r', { reference: 'x', code: 'x' })).status).toBe(404)
  })
})
