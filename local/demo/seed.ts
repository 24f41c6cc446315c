import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { settle } from '../events/settle.ts'
import type { Parts } from '../parts.ts'
import { file, follow, openDesk, workOn } from './client.ts'

type Step =
  | [office: string, day: number, time: string, typed: Record<string, string>]
  | ['citizen', day: number, time: string, act: string, body: object]
type Request = { day: number; time: string; photo?: true; then: Step[] } & Record<string, unknown>
type Demo = { municipality: string; form: string; requests: Request[] }
type Receipt = Awaited<ReturnType<typeof file>>
type Deed = { at: number; run: () => Promise<unknown> }

const DAY = 86_400_000
const read = (name: string) => readFileSync(join(import.meta.dirname, name))

/** An instant on the n-th weekday before today, in Bangkok. */
function instantOf(day: number, time: string): number {
  let date = Date.now()
  for (let left = day; left > 0; ) {
    date -= DAY
    if (![0, 6].includes(new Date(date + 7 * 3_600_000).getUTCDay())) left -= 1
  }
  return Date.parse(`${new Date(date + 7 * 3_600_000).toISOString().slice(0, 10)}T${time}:00+07:00`)
}

/** Everything that happens to one request, each deed at its instant; `receipts` is what was filed so far. */
function deedsOf(request: Request, index: number, { url, parts, receipts, ...town }: Town): Deed[] {
  const { municipality, form } = town
  const { day, time, photo, then, ...answers } = request
  const filed = async () => {
    const picture = photo && new Uint8Array(read('street.jpg'))
    receipts[index] = await file(url, municipality, { form, answers }, picture)
  }
  const receipt = (place = index): Receipt => {
    const found = receipts[place]
    if (!found) throw new Error(`demo: request ${place} has not been filed`)
    return found
  }
  const steps = then.map((step): Deed => {
    const at = instantOf(step[1], step[2])
    if (step.length === 5) return { at, run: () => follow(url, municipality, receipt(), step[3], step[4]) }
    const [office, , , { of, ...typed }] = step
    const account = parts.accounts.find((one) => one.municipality === municipality && one.office === office)
    const run = () => {
      const original = of === undefined ? {} : { of: receipt(Number(of)).reference }
      return workOn(url, account ?? { signIn: '', password: '' }, receipt().reference, { ...typed, ...original })
    }
    return { at, run }
  })
  return [{ at: instantOf(day, time), run: filed }, ...steps]
}

/** Mornings and evenings of those days, when reminders leave and promises break; nothing that lies ahead. */
const officeHours = (): Deed[] =>
  Array.from({ length: 10 }, (_, day) => ['08:30', '16:30'].map((time) => instantOf(day, time)))
    .flat()
    .filter((at) => at <= Date.now())
    .map((at) => ({ at, run: async () => undefined }))

/** Whoever serves the whole municipality, and enters by password alone. */
const isOfTownHall = (municipality: string) => (one: Parts['accounts'][number]) =>
  one.municipality === municipality && one.office === null && !one.totpSecret

type Town = { url: string; parts: Parts; municipality: string; form: string; receipts: Receipt[] }

/** A small town's last two weeks, lived through by the product itself: filed, worked, answered, reminded of. */
export async function seedDemo(url: string, parts: Parts): Promise<void> {
  const { requests, ...where } = JSON.parse(read('requests.json').toString()) as Demo
  const town: Town = { url, parts, ...where, receipts: [] }
  for (const account of parts.accounts.filter(isOfTownHall(where.municipality))) await openDesk(url, account)
  const deeds = [...requests.flatMap((request, index) => deedsOf(request, index, town)), ...officeHours()]
  for (const { at, run } of deeds.toSorted((one, other) => one.at - other.at)) {
    parts.clock.set(at, true)
    await run()
    await settle(true, parts)
  }
  parts.clock.set(null, false)
}
