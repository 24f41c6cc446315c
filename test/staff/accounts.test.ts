import { describe, expect, test } from 'vitest'
import { cognitoAccounts } from '#functions/adapters/cognito-accounts.ts'
import { cognitoPeople } from '#functions/adapters/cognito-people.ts'
import type { Accounts, Newcomer } from '#functions/domain/accounts/accounts.ts'
import type { SignInStep } from '#functions/domain/people.ts'
import { localDirectory } from './directory.ts'
import { memoryAccounts } from './memory.ts'

const kinds: Record<string, () => Accounts> = {
  memory: () => memoryAccounts(),
  Cognito: () => {
    const { client, pool } = localDirectory()
    return cognitoAccounts(client, pool.pool)
  },
}

const newcomer = (changes: Partial<Newcomer> = {}): Newcomer => ({
  municipality: 'namoungpet',
  role: 'officer',
  office: 'works',
  name: 'วิภา แสงทอง',
  signIn: 'wipha@x.example',
  ...changes,
})

/** Makes an account and answers it as it stands. */
async function invited(accounts: Accounts, changes: Partial<Newcomer> = {}) {
  const made = await accounts.invite(newcomer(changes))
  const account = made && (await accounts.find(made.id))
  if (!account) throw new Error('no account was made')
  return account
}

describe.each(Object.entries(kinds))('accounts in %s', (_, open) => {
  test('whoever is invited has to choose a password, and is found by their id and in their municipality only', async () => {
    const accounts = open()
    const account = await invited(accounts)
    await invited(accounts, { signIn: 'other@x.example', municipality: 'chonglom', office: null, role: 'clerk' })
    expect(account).toEqual({ ...newcomer(), id: account.id, state: 'invited' })
    expect(await accounts.of('namoungpet')).toEqual([account])
    expect(await accounts.of('nowhere')).toEqual([])
  })

  test.each(['', 'nobody', '" or sub = "', '__proto__'])('nobody has the id %j', async (id) => {
    const accounts = open()
    await invited(accounts)
    expect(await accounts.find(id)).toBeUndefined()
  })

  test('a name is given once, whatever its letters', async () => {
    const accounts = open()
    await invited(accounts)
    expect(await accounts.invite(newcomer({ signIn: 'WIPHA@x.example', municipality: 'chonglom' }))).toBeUndefined()
    expect(await accounts.of('chonglom')).toEqual([])
  })

  test('somebody moves, is shut out and let in again', async () => {
    const accounts = open()
    const account = await invited(accounts)
    await accounts.move(account, { role: 'auditor', office: null })
    expect(await accounts.find(account.id)).toMatchObject({ role: 'auditor', office: null, name: account.name })
    await accounts.disable(account)
    expect(await accounts.find(account.id)).toMatchObject({ state: 'disabled' })
    await accounts.enable(account)
    expect(await accounts.find(account.id)).toMatchObject({ state: 'invited' })
  })

  test('a large directory is read whole', async () => {
    const accounts = open()
    for (let n = 0; n < 65; n++) await accounts.invite(newcomer({ signIn: `${n}@x.example` }))
    expect(await accounts.of('namoungpet')).toHaveLength(65)
  })
})

describe('an account in Cognito', () => {
  const strong = { newPassword: 'Chosen-password-1', totp: '' }

  async function world() {
    const { client, pool, now } = localDirectory()
    const people = cognitoPeople(client, pool, async () => ({ current: 'v1', v1: 'a secret of the tests' }))
    const accounts = cognitoAccounts(client, pool.pool)
    const enter = (password: string) => people.enter('wipha@x.example', password, now())
    const proceed = (asked: SignInStep) => people.proceed('ticket' in asked ? asked.ticket : '', strong, now())
    /** Enters with a password that was told, and chooses one's own. */
    const choose = async (password: string) => proceed(await enter(password))
    const made = await accounts.invite(newcomer())
    const account = made && (await accounts.find(made.id))
    if (!account) throw new Error('no account was made')
    return { accounts, account, enter, proceed, choose, password: made.password }
  }

  test('opens with the temporary password once it was changed, as what it was made for', async () => {
    const { accounts, account, choose, password } = await world()
    const { state, ...officer } = account
    expect(await choose(password)).toEqual({ step: 'done', officer })
    expect(await accounts.find(account.id)).toMatchObject({ state: 'active' })
    expect(state).toBe('invited')
  })

  test('that was disabled opens to no password', async () => {
    const { accounts, account, choose, enter, password } = await world()
    await choose(password)
    await accounts.disable(account)
    expect(await enter(strong.newPassword)).toEqual({ step: 'refused' })
    await accounts.enable(account)
    expect(await enter(strong.newPassword)).toMatchObject({ step: 'done' })
  })

  test('that was disabled lets nobody in who is half way', async () => {
    const { accounts, account, enter, proceed, password } = await world()
    const asked = await enter(password)
    await accounts.disable(account)
    expect(await proceed(asked)).toEqual({ step: 'refused' })
  })

  test('whose password was forgotten opens with another temporary one and no longer with the old', async () => {
    const { accounts, account, choose, enter, password } = await world()
    await choose(password)
    const given = await accounts.resetPassword(account)
    expect(await enter(strong.newPassword)).toEqual({ step: 'refused' })
    expect(await enter(given)).toMatchObject({ step: 'new-password' })
  })
})
