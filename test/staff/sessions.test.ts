import { describe, expect, test } from 'vitest'
import { dynamoSessions } from '#functions/adapters/dynamo-sessions.ts'
import type { Sessions } from '#functions/domain/people.ts'
import { emulatedTable } from '../support/emulator.ts'
import { anOfficer, memorySessions } from './memory.ts'

const start = new Date('2026-11-23T02:00:00.000Z')
const later = (minutes: number, seconds = 0) => new Date(start.getTime() + (minutes * 60 + seconds) * 1000)
const table = emulatedTable()
const secret = async () => ({ current: 'v1', v1: 'a secret of the tests' })

const kinds: Record<string, () => Promise<Sessions>> = {
  memory: async () => memorySessions(),
  DynamoDB: async () => dynamoSessions(await table(), secret),
}

describe.each(Object.entries(kinds))('sessions in %s', (_, open) => {
  const begun = async (officer = anOfficer()) => {
    const sessions = await open()
    return { sessions, id: await sessions.begin(officer, start) }
  }

  test('a session opens for its officer, and an id that nobody was given opens nothing', async () => {
    const { sessions, id } = await begun()
    expect(await sessions.resume(id, start)).toEqual(anOfficer())
    expect(await sessions.resume(`${id}x`, start)).toBe('ended')
    expect(id.length).toBeGreaterThanOrEqual(43)
  })

  test('half an hour without activity ends it, and activity puts that off', async () => {
    const { sessions, id } = await begun()
    expect(await sessions.resume(id, later(29, 59))).toEqual(anOfficer())
    expect(await sessions.resume(id, later(59, 58))).toEqual(anOfficer())
    expect(await sessions.resume(id, later(89, 58))).toBe('idle')
  })

  test('twelve hours end it however busy it was', async () => {
    const { sessions, id } = await begun()
    for (let minutes = 0; minutes < 12 * 60; minutes += 29) await sessions.resume(id, later(minutes))
    expect(await sessions.resume(id, later(12 * 60, -1))).toEqual(anOfficer())
    expect(await sessions.resume(id, later(12 * 60))).toBe('ended')
  })

  test('signing out ends this one only', async () => {
    const { sessions, id } = await begun()
    const other = await sessions.begin(anOfficer(), start)
    await sessions.end(id)
    expect(await sessions.resume(id, start)).toBe('ended')
    expect(await sessions.resume(other, start)).toEqual(anOfficer())
  })

  test('signing out everywhere ends all of an officer and none of a colleague; a new one opens in the same instant', async () => {
    const { sessions, id } = await begun(anOfficer({ id: 'everywhere' }))
    const colleague = await sessions.begin(anOfficer({ id: 'colleague' }), start)
    await sessions.endAll('everywhere')
    expect(await sessions.resume(id, start)).toBe('ended')
    expect(await sessions.resume(colleague, start)).toMatchObject({ id: 'colleague' })
    const anew = await sessions.begin(anOfficer({ id: 'everywhere' }), start)
    expect(await sessions.resume(anew, start)).toMatchObject({ id: 'everywhere' })
  })

  test('every session has its own word for forms', async () => {
    const { sessions, id } = await begun()
    const other = await sessions.begin(anOfficer(), start)
    expect(await sessions.csrf(id)).toBe(await sessions.csrf(id))
    expect(await sessions.csrf(id)).not.toBe(await sessions.csrf(other))
  })
})
