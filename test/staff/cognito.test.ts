import { describe, expect, test } from 'vitest'
import { cognitoPeople } from '#functions/adapters/cognito-people.ts'
import { localDirectory } from './directory.ts'
import { totpAt } from './totp.ts'

/** The adapter in front of the local directory. */
function directory() {
  const { client, pool, invite, now, pass } = localDirectory()
  const secret = async () => ({ current: 'v1', v1: 'a secret of the tests' })
  const people = cognitoPeople(client, pool, secret)
  const place = { name: 'วิภา', 'custom:municipality': 'namoungpet', 'custom:role': 'officer', 'custom:office': 'works' }
  const add = (more: Partial<Parameters<typeof invite>[0]> = {}) =>
    invite({ username: 'one@x.example', password: 'Right-password-1', attributes: place, ...more })
  return {
    add,
    now,
    pass,
    place,
    enter: (password = 'Right-password-1', name = 'one@x.example') => people.enter(name, password, now()),
    proceed: (step: object, answer: { totp?: string; newPassword?: string }) =>
      people.proceed('ticket' in step ? String(step.ticket) : '', { totp: '', newPassword: '', ...answer }, now()),
  }
}

const done = { step: 'done', officer: { municipality: 'namoungpet', role: 'officer', office: 'works', name: 'วิภา' } }
const totp = 'JGP4EBFFVEKK27Y7ZCJZIKCIRAOLAENS'

describe('people in Cognito', () => {
  test('the right password lets in, whatever the case of the name', async () => {
    const { add, enter } = directory()
    add()
    expect(await enter(undefined, 'ONE@x.example')).toMatchObject(done)
  })

  test('wrong password, unknown name and an account that says too little are all refused alike', async () => {
    const { add, enter, place } = directory()
    add()
    add({ username: 'two', attributes: { ...place, 'custom:role': 'mayor' } })
    add({ username: 'three', attributes: { ...place, 'custom:municipality': 'elsewhere' } })
    expect(await enter('wrong')).toEqual({ step: 'refused' })
    for (const name of ['nobody', 'two', 'three', '__proto__']) {
      expect(await enter(undefined, name)).toEqual({ step: 'refused' })
    }
  })

  test('a password given by somebody else must be changed for a strong one', async () => {
    const { add, enter, proceed } = directory()
    add({ isTemporary: true })
    const asked = await enter()
    expect(asked).toMatchObject({ step: 'new-password' })
    expect(await proceed(asked, { newPassword: 'weak' })).toEqual({ ...asked, again: true })
    expect(await proceed(asked, { newPassword: 'Stronger-password-2' })).toMatchObject(done)
    expect(await enter()).toEqual({ step: 'refused' })
    expect(await enter('Stronger-password-2')).toMatchObject(done)
  })

  test('an authenticator is asked for its code of this half minute or the one beside it', async () => {
    const { add, enter, proceed, now } = directory()
    add({ totp })
    const asked = await enter()
    expect(asked).toMatchObject({ step: 'totp' })
    const code = (seconds: number) => ({ totp: totpAt(totp, new Date(now().getTime() + seconds * 1000)) })
    expect(await proceed(asked, code(90))).toEqual({ ...asked, again: true })
    expect(await proceed(asked, code(-30))).toMatchObject(done)
    expect(await proceed(asked, code(0))).toEqual({ step: 'refused' })
  })

  test('an administrator sets up an authenticator first, and is asked for it from then on', async () => {
    const { add, enter, proceed, place, now } = directory()
    add({ attributes: { ...place, 'custom:role': 'administrator', 'custom:office': '' } })
    const asked = await enter()
    const secret = asked.step === 'enrol' ? asked.secret : ''
    expect(secret).toMatch(/^[A-Z2-7]{32}$/)
    expect(await proceed(asked, { totp: '12' })).toMatchObject({ step: 'enrol', again: true, secret })
    const admitted = await proceed(asked, { totp: totpAt(secret, now()) })
    expect(admitted).toMatchObject({ step: 'done', officer: { role: 'administrator', office: null } })
    expect(await enter()).toMatchObject({ step: 'totp' })
  })

  test('a ticket dies with its three minutes, and one that was changed is nothing', async () => {
    const { add, enter, proceed, pass, now } = directory()
    add({ totp })
    const asked = await enter()
    const forged = {
      ticket: 'ticket' in asked ? asked.ticket.replace(/^./, (first) => (first === 'A' ? 'B' : 'A')) : '',
    }
    expect(await proceed(forged, { totp: totpAt(totp, now()) })).toEqual({ step: 'refused' })
    pass(3)
    expect(await proceed(asked, { totp: totpAt(totp, now()) })).toEqual({ step: 'refused' })
  })

  test('what a browser carries tells nothing', async () => {
    const { add, enter } = directory()
    add({ totp })
    const asked = await enter()
    const ticket = 'ticket' in asked ? asked.ticket : ''
    expect(Buffer.from(ticket, 'base64url').toString('latin1')).not.toMatch(/one@x|session/)
  })
})
