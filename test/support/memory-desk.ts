import type { Audits } from '#functions/domain/audits.ts'
import { mergePages } from '#functions/domain/desk/merge-pages.ts'
import { placeOf, queueOf, shelfOf, subjectOf } from '#functions/domain/desk/place.ts'
import type { Colleagues, Desk, DeskList, DeskRow, Leaves, Messages } from '#functions/domain/ports.ts'
import type { AuditEntry } from '#schemas/audit.ts'
import type { ServiceCase } from '#schemas/case.ts'
import type { Message } from '#schemas/message.ts'
import type { Colleague, Leave } from '#schemas/staff.ts'

export function memoryMessages(): Messages & { readonly all: () => readonly Message[] } {
  const stored = new Map<string, Message>()
  const keyOf = ({ reference, messageId }: Message) => `${reference} ${messageId}`
  return {
    async put(written) {
      const standing = stored.get(keyOf(written))
      if (standing && JSON.stringify([standing.text, standing.files]) !== JSON.stringify([written.text, written.files]))
        return { standing: structuredClone(standing) }
      stored.set(keyOf(written), structuredClone(written))
      return {}
    },
    of: async (reference) => structuredClone([...stored.values()].filter((one) => one.reference === reference)),
    all: () => [...stored.values()],
  }
}

export function memoryAudits(): Audits & { readonly all: () => readonly AuditEntry[] } {
  const trail: AuditEntry[] = []
  return {
    add: async (entry) => void trail.push(structuredClone(entry)),
    async of(municipality, after = '') {
      const own = trail.filter((entry) => entry.municipality === municipality).toReversed()
      const [from, to] = [Number(after), Number(after) + 50]
      return { entries: own.slice(from, to), ...(to < own.length && { next: String(to) }) }
    },
    all: () => structuredClone(trail),
  }
}

export function memoryColleagues(): Colleagues {
  const known = new Map<string, Colleague>()
  return {
    enter: async (officer) => void known.set(`${officer.municipality} ${officer.id}`, officer),
    of: async (municipality) => [...known.values()].filter((one) => one.municipality === municipality),
  }
}

export function memoryLeaves(): Leaves {
  const known = new Map<string, Leave>()
  return {
    enter: async (leave) => void known.set(`${leave.municipality} ${leave.person} ${leave.from}`, leave),
    of: async (municipality) => [...known.values()].filter((one) => one.municipality === municipality),
  }
}

const rowOf = (kept: ServiceCase): DeskRow => {
  const { reference, municipality, form, status, office, registerNumber, assignee, concerns } = kept
  const { receivedAt, contactedAt, resultDueAt, clock } = kept
  const of = { reference, municipality, form, status, office, registerNumber, assignee, concerns }
  return { ...of, receivedAt, contactedAt, resultDueAt, clock, subject: subjectOf(kept), place: placeOf(kept) }
}

export function memoryDesk(cases: () => readonly ServiceCase[]): Desk {
  const isAsked = (asked: DeskList) => (kept: ServiceCase) =>
    kept.municipality === asked.municipality &&
    asked.shelves.includes(shelfOf(kept)) &&
    queueOf(kept) === asked.queue &&
    (!asked.status || kept.status === asked.status) &&
    (!asked.form || kept.form === asked.form)
  return {
    async list(asked) {
      const direction = asked.queue === 'ended' ? -1 : 1
      const { after } = asked
      const isBehind = ({ place }: DeskRow) => !after || (direction === 1 ? place > after : place < after)
      const rows = cases().filter(isAsked(asked)).map(rowOf).filter(isBehind)
      return mergePages([{ rows }], asked.limit, direction)
    },
    numbered: async (municipality, registerNumber) =>
      cases().find((kept) => kept.municipality === municipality && kept.registerNumber === registerNumber)?.reference,
  }
}
