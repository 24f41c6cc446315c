import { describe, expect, test } from 'vitest'
import { leadToFile } from '#functions/staff/file-page.ts'
import { postToCase, showCase } from '#functions/staff/request-page.ts'
import { requestsPage } from '#functions/staff/requests-page.ts'
import { showSealed } from '#functions/staff/sealed-page.ts'
import { todayPage } from '#functions/staff/today-page.ts'
import type { DeskAnswer, DeskAsked } from '#functions/staff-door.ts'
import { deskActions } from '#schemas/access.ts'
import type { Position } from '#schemas/conflicts.ts'
import { type Officer, type Role, roles } from '#schemas/staff.ts'
import { type ConcernedTown, concernedTown, of, reason } from '#test/domain/desk/concerned.ts'
import { soundAnswers } from '#test/support/sound-answers.ts'

const asked = (town: ConcernedTown, officer: Officer, more: Partial<DeskAsked> = {}): DeskAsked => ({
  officer,
  csrf: 'csrf',
  reference: town.reference,
  fileId: '',
  query: {},
  form: {},
  origin: 'https://e.example',
  now: town.ports.world.now,
  ...more,
})
const portsOf = ({ ports }: ConcernedTown) => ({ ...ports, pictures: 'https://files.example' })
const said = (answer: Promise<DeskAnswer>) =>
  answer.then(
    (page) => ('html' in page ? page.html : page.redirect),
    (error: Error) => error.message,
  )

/** A request with a file and a sealed answer, at an office whose officer says whom it is about. */
async function town(position: Position, person = '') {
  const opened = await concernedTown({}, { form: 'general', answers: soundAnswers.general })
  const kept = await opened.kept()
  const clean = { key: 'k', type: 'application/pdf', size: 1, redrawn: false }
  const file = {
    fileId: 'f',
    name: 'a.pdf',
    size: 1,
    type: clean.type,
    state: 'ready',
    givenAt: kept.receivedAt,
  } as const
  await opened.ports.cases.save({ ...kept, files: [{ ...file, clean }] })
  await opened.concern(position, { person }, of('intake'))
  return opened
}

type Door = (asked: DeskAsked, ports: ReturnType<typeof portsOf>) => Promise<DeskAnswer>
type Way = { readonly door: Door; readonly more: Partial<DeskAsked> }
/** Every way to a case by its reference, and by its number in the register. */
const ways: readonly (readonly [string, Way])[] = [
  ['its page', { door: showCase, more: {} }],
  ['its file', { door: leadToFile, more: { fileId: 'f' } }],
  ['its sealed answer', { door: showSealed, more: { form: { answer: 'citizenId', reason } } }],
  ...deskActions.map((action) => [action, { door: postToCase, more: { form: { action, version: '2' } } }] as const),
]

describe('a case about an officer', () => {
  const handlers: readonly Role[] = ['clerk', 'ethics']
  const others = roles.filter((role) => !handlers.includes(role))

  describe.each(ways)('by %s', (_, { door, more }) => {
    test.each(others)('is to %s as if there were none, which is counted and written down', async (role) => {
      const place = await town('officer')
      const knock = (reference: string) => said(door(asked(place, of(role), { ...more, reference }), portsOf(place)))

      const found = await knock(place.reference)

      expect(found).toBe(await knock('NMP-0000-0000'))
      expect(place.ports.audits.all()).toMatchObject([{ by: of(role).id, reason: 'not-seen', of: place.reference }])
      expect(place.ports.counted.filter((metric) => metric === 'Denials')).toHaveLength(1)
    })

    test.each(handlers)('opens to %s', async (role) => {
      const place = await town('officer')

      expect(await said(door(asked(place, of(role), more), portsOf(place)))).not.toBe('unknown-request')
      expect(place.ports.audits.all().filter(({ kind }) => kind === 'refused')).toEqual([])
    })
  })

  test.each(others)(
    'is found by %s neither by its reference nor by its number, and stands in no list',
    async (role) => {
      const place = await town('officer')
      const { registerNumber } = await place.kept()
      const search = (q: string) =>
        said(requestsPage(asked(place, of(role), { query: { q } }), place.ports)).then((page) => page.replaceAll(q, ''))
      const lists = ['', 'open', 'contact', 'work', 'ended', 'clerk', 'works', '(aside)'].map((queue) =>
        said(requestsPage(asked(place, of(role), { query: { queue } }), place.ports)),
      )

      expect(await search(place.reference)).toBe(await search('NMP-0000-0000'))
      expect(await search(registerNumber ?? '')).toBe(await search('9/2599'))
      for (const list of [...lists, said(todayPage(asked(place, of(role)), place.ports))])
        expect(await list).not.toContain(place.reference)
    },
  )

  test('is found and listed by those who handle it, with whom it is about', async () => {
    const place = await town('officer')
    const clerk = (query: Readonly<Record<string, string>>) =>
      requestsPage(asked(place, of('clerk'), { query }), place.ports)

    expect(await clerk({ q: place.reference })).toEqual({ redirect: `/staff/requests/${place.reference}` })
    expect(await said(clerk({}))).toMatch(new RegExp(`${place.reference}.*เกี่ยวกับเจ้าหน้าที่`, 's'))
    expect(await said(todayPage(asked(place, of('ethics')), place.ports))).toContain(place.reference)
  })

  test('is to the person whom it is about as if there were none, though they handle such matters', async () => {
    const place = await town('officer', of('clerk').id)

    expect(await said(showCase(asked(place, of('clerk')), portsOf(place)))).toBe('unknown-request')
    expect(await said(requestsPage(asked(place, of('clerk')), place.ports))).not.toContain(place.reference)
    expect(await said(requestsPage(asked(place, of('ethics')), place.ports))).toContain(place.reference)
  })
})

describe('the page of a case about somebody', () => {
  test('says whom it is about, who said so and why, who may open it, and offers it to nobody else', async () => {
    const place = await town('officer', of('head').id)

    const page = await said(showCase(asked(place, of('clerk')), portsOf(place)))

    expect(page).toContain('เจ้าหน้าที่ (ชื่อ head)')
    expect(page).toContain('เปิดได้เฉพาะปลัดและเจ้าหน้าที่จริยธรรม')
    expect(page).toContain(reason)
    const assign = page.split('<form ').find((form) => form.includes('value="assign"')) ?? ''
    expect([...assign.matchAll(/<option value="([\w-]+)"/g)].map(([, id]) => id)).toEqual(['clerk-1', 'ethics-1'])
    expect(page).not.toMatch(/name="action" value="(transfer|category)"/)
  })

  test('lets it be taken back, and warns of what its office reads then', async () => {
    const place = await town('officer')
    const page = async (who: Role) => said(showCase(asked(place, of(who)), portsOf(place)))

    expect(await page('clerk')).toContain('<option value="nobody">')
    expect(await page('clerk')).toContain('กองเดิมจะเปิดเรื่องนี้และบันทึกทั้งหมดได้อีก')
    await place.concern('nobody', {}, of('clerk'))
    expect(await page('intake')).not.toContain('<option value="nobody">')
    expect(await page('intake')).toContain('ไม่ใช่เรื่องเกี่ยวกับบุคลากรของเรา')
  })
})
