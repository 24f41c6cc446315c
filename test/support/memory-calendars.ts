import type { CalendarVersions, Recount, Recounts } from '#functions/domain/ports.ts'
import type { CalendarVersion } from '#schemas/calendar.ts'

export function memoryCalendarVersions(): CalendarVersions {
  const published = new Map<string, CalendarVersion>()
  return {
    latest: async (municipality, count) =>
      structuredClone(
        [...published.values()]
          .filter((version) => version.municipality === municipality)
          .toSorted((a, b) => b.number - a.number)
          .slice(0, count),
      ),
    async publish(version) {
      const key = `${version.municipality} ${version.number}`
      if (published.has(key)) return false
      published.set(key, structuredClone(version))
      return true
    },
  }
}

export function memoryRecounts(): Recounts {
  const kept = new Map<string, Recount>()
  return {
    last: async (municipality) => structuredClone(kept.get(municipality)),
    keep: async (municipality, recount) => void kept.set(municipality, structuredClone(recount)),
  }
}
