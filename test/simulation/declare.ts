import { draftOf } from '#functions/domain/calendar/draft.ts'
import { publish } from '#functions/domain/calendar/publish.ts'
import { addDays } from '#functions/domain/promise/bangkok.ts'
import { thailand } from '#schemas/calendar/thailand.ts'
import { bangkokDay } from '#schemas/dates.ts'
import { someone } from '#test/domain/desk/desk.ts'
import { portsOf } from './ports.ts'
import type { World } from './world.ts'

/** The clerk closes a day, counted from today, or takes back what was closed last; what makes no sense is left undone. */
export async function declare(world: World, days: number, withdraws: boolean) {
  const outcome = await world.invoke(async (by) => {
    const task = { by, author: 'staff' as const, claims: [], bases: new Map(), timerSeqs: new Map() }
    by.tasks.push(task)
    const ports = portsOf(world, task)
    const [own] = await ports.versions.latest('namoungpet', 1)
    const now = world.base.now()
    const date = addDays(bangkokDay(now.toISOString()), days)
    const last = own?.closures.at(-1)?.date
    const change = withdraws && last ? { withdraw: last } : { close: `${date} ปิดทำการ` }
    const typed = { ...change, source: 'ประกาศ', reason: 'น้ำท่วม' }
    const draft = draftOf(typed, { national: thailand, own, officer: someone('clerk'), now })
    return 'faults' in draft || publish(draft, ports)
  })
  world.note(outcome)
}
