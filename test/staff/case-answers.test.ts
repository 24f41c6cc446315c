import { expect, test } from 'vitest'
import { elementsIn, textIn, treeOf } from '#functions/pages/tree.ts'
import { showCase } from '#functions/staff/request-page.ts'
import type { FormId } from '#schemas/forms/index.ts'
import { someone } from '#test/domain/desk/desk.ts'
import { fileForm, offering } from '#test/support/filing.ts'
import { memoryPorts } from '#test/support/memory.ts'
import { soundAnswers } from '#test/support/sound-answers.ts'

/** What the clerk reads about a case of a form: the titles of its parts, and each answer behind its question. */
async function read(form: FormId, changes: Readonly<Record<string, unknown>> = {}) {
  const ports = memoryPorts('2026-11-23T02:00:00.000Z')
  const { body } = await fileForm(form, { ...soundAnswers[form], ...changes }, {}, ports)
  const officer = someone('clerk', { municipality: offering(form).id })
  const session = { officer, csrf: 'csrf', query: {}, form: {}, fileId: '', origin: 'https://e.example' }
  const answer = await showCase(
    { ...session, reference: body.reference, now: ports.world.now },
    { ...ports, pictures: 'https://files.example' },
  )
  const all = elementsIn(treeOf('html' in answer ? answer.html : ''))
  const texts = (tag: string) =>
    all.filter(({ tagName }) => tagName === tag).map((one) => textIn(one).replaceAll(/\s+/g, ' ').trim())
  const answers = texts('dt').map((question, index) => [question, texts('dd')[index] ?? ''] as const)
  return {
    parts: texts('h3'),
    said: (question: string) => answers.filter(([one]) => one.startsWith(question)).map(([, text]) => text),
  }
}

test('answers stand in the parts of the form, and a part without any is left out', async () => {
  const { parts } = await read('satisfaction', { about: {}, suggestion: '' })

  expect(parts).toContain('ข้อเสนอแนะ Suggestions')
  expect(parts).not.toContain('ข้อมูลทั่วไป (ไม่บังคับ) About you (optional)')
})

test('each row is told with the names of its questions', async () => {
  const { said } = await read('water')

  expect(said('ภาชนะรองรับน้ำ')).toEqual([
    'ประเภท: โอ่ง Jarจำนวน: 2ขนาดความจุ (ลิตร): 200ประเภท: แท็งก์ Tankจำนวน: 1ขนาดความจุ (ลิตร): 1000',
  ])
})

test('what was signed is read in its own words, with the sum in figures and words where there is one', async () => {
  expect((await read('water')).said('ข้าพเจ้าขอรับรอง')[0]).toMatch(/^โดยขอรับรองว่าข้าพเจ้ามีความเดือดร้อน/)
  expect((await read('waste')).said('คำรับรอง Undertaking (2569-1)')[0]).toMatch(/120 บาท \(หนึ่งร้อยยี่สิบบาทถ้วน\)/)
})

test('scores are read in words, no opinion too', async () => {
  const { said } = await read('satisfaction')

  expect([said('ขั้นตอน')[0], said('เจ้าหน้าที่ติดต่อกลับ')[0]]).toEqual(['5 มากที่สุด 5 very high', 'ไม่ขอแสดงความเห็น No opinion'])
})

test('of a national id the last digits are shown', async () => {
  for (const [form, last] of [
    ['general', '3456'],
    ['online-service', '3451'],
  ] as const)
    expect((await read(form)).said('เลขประจำตัวประชาชน')[0]).toMatch(new RegExp(`^•••• ${last}(?!\\d)`))
})

test('a booking is told as days, hours and the name of the room', async () => {
  const { said } = await read('meeting-room')

  expect(said('ห้องประชุม')[0]).toBe('ห้องประชุมเล็ก Small meeting room')
  expect(said('วันแรกที่ขอใช้')[0]).toMatch(/^วันจันทร์ที่ 30 พฤศจิกายน 2569/)
})

test('telephones are grouped as they are read out', async () => {
  expect((await read('waste', { phone: '0812345678' })).said('เบอร์โทรศัพท์')).toEqual(['081-234-5678'])
  expect((await read('waste', { phone: '075278013 ต่อ 101' })).said('เบอร์โทรศัพท์')).toEqual(['075-278-013 ต่อ 101'])
  expect((await read('waste', { phone: '021234567' })).said('เบอร์โทรศัพท์')).toEqual(['02-123-4567'])
})
