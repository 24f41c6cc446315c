import { expect, test } from 'vitest'
import { reportsPage } from '#functions/staff/reports-page.ts'
import type { Rating } from '#schemas/rating.ts'
import { type Officer, roles } from '#schemas/staff.ts'
import { someone } from '#test/domain/desk/desk.ts'
import { memoryFigures, memoryRatings, memoryTallies } from '#test/support/memory-figures.ts'

const now = new Date('2027-02-01T02:00:00.000Z')

async function rated(...suggestions: readonly (Partial<Rating> & { readonly text: string })[]) {
  const ratings = memoryRatings()
  for (const { text, ...changes } of suggestions)
    await ratings.put({
      id: text,
      municipality: 'namoungpet',
      form: 'complaint',
      office: 'works',
      concerns: null,
      endedAt: '2026-11-23T03:00:00.000Z',
      answers: { scores: { q8: 4 }, suggestion: text },
      ...changes,
    })
  const ports = { figures: memoryFigures(() => []), ratings, tallies: memoryTallies(), now: () => now }
  return async (officer: Officer, fiscalYear = '2570') => {
    const asked = { officer, csrf: 'csrf', reference: '', fileId: '', query: { fiscalYear }, form: {} }
    const answer = await reportsPage({ ...asked, origin: 'https://e.example', now }, ports)
    return 'html' in answer ? answer.html : ''
  }
}

test('what was written of a matter about somebody is read by those who handle it, and never by whom it is about', async () => {
  const about = { position: 'officer', person: 'ethics-1' } as const
  const page = await rated({ text: 'พูดจาดีขึ้นแล้ว', concerns: about })

  const readers = []
  for (const role of roles) if ((await page(someone(role))).includes('พูดจาดีขึ้นแล้ว')) readers.push(role)

  expect(readers).toEqual(['clerk'])
})

test('what raters wrote is read by those who see such matters, and by nobody else', async () => {
  const page = await rated(
    { text: 'ไฟติดเร็วมาก' },
    { text: 'ถังขยะหลังวัดยังไม่พอ', office: 'health', form: 'waste' },
    { text: 'ของเทศบาลอื่น', municipality: 'chonglom' },
  )
  const read = async (officer: Officer) => {
    const html = await page(officer)
    return ['ไฟติดเร็วมาก', 'ถังขยะหลังวัดยังไม่พอ', 'ของเทศบาลอื่น'].map((text) => html.includes(text))
  }

  expect(await read(someone('officer'))).toEqual([true, false, false])
  expect(await read(someone('head', { office: 'health' }))).toEqual([false, true, false])
  expect(await read(someone('clerk'))).toEqual([true, true, false])
  expect(await read(someone('administrator'))).toEqual([false, false, false])
  expect(await page(someone('administrator'))).not.toContain('id="suggestions"')
})

test('it stands by quarters, the newest first, in the year in which the matters ended, with form and office', async () => {
  const page = await rated({ text: 'ไตรมาสแรก' }, { text: 'ไตรมาสสอง', endedAt: '2027-01-04T03:00:00.000Z' })
  const html = (await page(someone('clerk'))).replaceAll(/<[^>]+>|\s+/g, ' ')

  expect(html).toMatch(/ไตรมาสที่ 2 .*ไตรมาสสอง .*กองช่าง.*ไตรมาสที่ 1 .*ไตรมาสแรก/)
  expect(await page(someone('clerk'), '2569')).not.toContain('ไตรมาสแรก')
})

test('it stays text, whatever was written, and a very long list is cut and says so', async () => {
  const hostile = '<script>alert(1)</script>'
  const page = await rated({ text: hostile }, ...Array.from({ length: 200 }, (_, n) => ({ text: `ข้อ ${n}` })))
  const html = await page(someone('clerk'))

  expect(html).toContain('&lt;script&gt;alert(1)')
  expect(html).not.toContain(hostile)
  expect(html).toContain('200 of 201 are shown')
})
