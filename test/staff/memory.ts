import { createHash, randomBytes, randomUUID } from 'node:crypto'
import type { Account, Accounts } from '#functions/domain/accounts/accounts.ts'
import type { People, Recovery, Sessions, SignInStep } from '#functions/domain/people.ts'
import { endedBy } from '#functions/domain/session-age.ts'
import type { Officer } from '#schemas/staff.ts'

export const anOfficer = (changes: Partial<Officer> = {}): Officer => ({
  id: 'f5a1',
  municipality: 'namoungpet',
  role: 'officer',
  office: 'works',
  name: 'วิภา แสงทอง',
  signIn: 'officer.works@namoungpet.example',
  ...changes,
})

type Kept = { readonly officer: Officer; readonly era: number; readonly createdAt: number; lastSeenAt: number }

export function memorySessions(): Sessions {
  const kept = new Map<string, Kept>()
  const eras = new Map<string, number>()
  const eraOf = (id: string) => eras.get(id) ?? 0
  return {
    async begin(officer, now) {
      const id = randomBytes(32).toString('base64url')
      kept.set(id, { officer, era: eraOf(officer.id), createdAt: now.getTime(), lastSeenAt: now.getTime() })
      return id
    },
    async resume(id, now) {
      const session = kept.get(id)
      if (!session) return 'ended'
      const ended = endedBy(session, now)
      if (ended) return ended
      if (session.era !== eraOf(session.officer.id)) return 'ended'
      session.lastSeenAt = now.getTime()
      return session.officer
    },
    end: async (id) => void kept.delete(id),
    endAll: async (officer) => void eras.set(officer, eraOf(officer) + 1),
    csrf: async (id) => createHash('sha256').update(`csrf ${id}`).digest('hex'),
  }
}

/** A directory with one person in it; `next` is what stands behind the right password. */
export function memoryPeople(next: SignInStep): People {
  const right = {
    name: 'officer.works@namoungpet.example',
    password: 'right',
    totp: '123456',
    newPassword: 'Stronger-1234',
  }
  return {
    enter: async (name, password) => (name === right.name && password === right.password ? next : { step: 'refused' }),
    async proceed(_, { totp, newPassword }) {
      if (totp === right.totp || newPassword === right.newPassword) return { step: 'done', officer: anOfficer() }
      return next.step === 'done' || next.step === 'refused' ? { step: 'refused' } : { ...next, again: true }
    },
    holderOf: async (ticket) => (ticket === 'a ticket' ? right.name : undefined),
  }
}

/** A directory that changes; `deeds` says what was done to whom besides. */
export function memoryAccounts(known: readonly Account[] = []): Accounts & { readonly deeds: readonly string[] } {
  const kept = new Map(known.map((account) => [account.id, account]))
  const deeds: string[] = []
  const set = (id: string, changes: Partial<Account>) => {
    const found = kept.get(id)
    if (found) kept.set(id, { ...found, ...changes })
  }
  return {
    deeds,
    of: async (municipality) => [...kept.values()].filter((one) => one.municipality === municipality),
    find: async (id) => kept.get(id),
    async invite(newcomer) {
      const isTaken = [...kept.values()].some(({ signIn }) => signIn === newcomer.signIn.toLowerCase())
      if (isTaken) return undefined
      const id = randomUUID()
      kept.set(id, { ...newcomer, id, state: 'invited' })
      return { id, password: 'told once' }
    },
    move: async ({ id }, duty) => set(id, duty),
    disable: async ({ id }) => set(id, { state: 'disabled' }),
    enable: async ({ id }) => set(id, { state: 'invited' }),
    async resetPassword({ id }) {
      set(id, { state: 'invited' })
      return 'told once'
    },
    resetAuthenticator: async ({ id }) => void deeds.push(`authenticator of ${id}`),
  }
}

/** Knows one person, whose code is 123456; `mailed` is to whom codes went. */
export function memoryRecovery(): Recovery & { readonly mailed: readonly string[] } {
  const known = 'officer.works@namoungpet.example'
  const mailed: string[] = []
  const until = new Map<string, number>()
  return {
    mailed,
    async begin(signIn, now) {
      if (signIn === known) mailed.push(signIn)
      until.set(signIn, now.getTime() + 60 * 60_000)
      return `ticket of ${signIn}`
    },
    async holderOf(ticket, now) {
      const signIn = ticket.replace('ticket of ', '')
      return (until.get(signIn) ?? 0) > now.getTime() ? signIn : undefined
    },
    finish: async (signIn, code) => (signIn === known && code === '123456' ? anOfficer() : undefined),
  }
}
