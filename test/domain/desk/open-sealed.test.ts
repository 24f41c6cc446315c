import { describe, expect, test } from 'vitest'
import { openSealed } from '#functions/domain/desk/open-sealed.ts'
import { type Officer, roles } from '#schemas/staff.ts'
import { soundAnswers } from '#test/support/sound-answers.ts'
import { desk, someone } from './desk.ts'

const id = '1101700123456'
const typed = { answer: 'citizenId', reason: 'ออกหนังสือรับรอง' }

/** A request for a certificate at its office. */
async function certificate() {
  const town = await desk({}, { form: 'general', answers: soundAnswers.general })
  const { office } = await town.kept()
  return {
    ...town,
    officer: someone('officer', { office }),
    open: (officer: Officer, changes: Readonly<Record<string, string>> = {}) =>
      openSealed(
        { officer, reference: town.reference, typed: { ...typed, ...changes }, now: town.ports.world.now },
        town.ports,
      ),
  }
}

test('a number opens to whoever gives a reason, and who, when, which case and why are written down', async () => {
  const { open, officer, reference, ports } = await certificate()

  expect(await open(officer)).toMatchObject({ text: id, reason: typed.reason })

  const signed = { at: ports.world.now.toISOString(), by: officer.id, municipality: 'namoungpet' }
  const opened = { kind: 'opened', ...signed, of: reference, answer: 'citizenId', reason: typed.reason }
  expect(ports.audits.all()).toEqual([opened])
})

test('opening changes nothing of the case, and every opening is written down', async () => {
  const { open, officer, kept, ports } = await certificate()
  const before = await kept()

  await open(officer)
  await open(officer)

  expect(await kept()).toEqual(before)
  expect(ports.audits.all()).toHaveLength(2)
})

test.each(['', ' ', '\u200b', 'ก'.repeat(151)])('with %j as the reason nothing opens', async (reason) => {
  const { open, officer, ports } = await certificate()

  const opened = await open(officer, { reason })

  expect(opened).toHaveProperty('faults.reason')
  expect(JSON.stringify(opened)).not.toContain(id)
  expect(ports.audits.all()).toEqual([])
})

test.each(['', 'name', 'phone', '__proto__', 'constructor'])(
  'what is not sealed (%j) opens to nobody',
  async (answer) => {
    const { open, officer } = await certificate()

    await expect(open(officer, { answer })).rejects.toMatchObject({ reason: 'unknown-request' })
  },
)

test('what cannot be written down is not opened', async () => {
  const { officer, reference, ports } = await certificate()
  const opened: string[] = []
  const seal = { open: async () => `opening ${opened.push(id)}` }
  const audits = { ...ports.audits, add: () => Promise.reject(new Error('out of reach')) }
  const asked = { officer, reference, typed, now: ports.world.now }

  await expect(openSealed(asked, { ...ports, audits, seal })).rejects.toThrow('out of reach')

  expect(opened).toEqual([])
})

describe('every role', () => {
  const openers = ['officer', 'head', 'clerk']

  test.each(roles)('%s opens it, or is refused, counted and written down', async (role) => {
    const { open, kept, ports } = await certificate()
    const { office } = await kept()

    const who = someone(role, role === 'officer' || role === 'head' ? { office } : {})
    const done = await open(who).then(
      (opened) => 'text' in opened,
      (error: Error) => error.message,
    )

    expect(done).toBe(openers.includes(role) || 'unknown-request')
    expect(ports.counted.includes('Denials')).toBe(done !== true)
    expect(ports.audits.all().map(({ kind }) => kind)).toEqual([done === true ? 'opened' : 'refused'])
  })

  test.each([{ office: 'health' }, { municipality: 'chonglom' }])('an officer of %j is refused', async (changes) => {
    const { open, officer, ports } = await certificate()

    await expect(open({ ...officer, ...changes })).rejects.toMatchObject({ reason: 'unknown-request' })

    expect(ports.audits.all()).toMatchObject([{ kind: 'refused', what: 'open-sealed' }])
  })
})
