import { beforeAll, describe, expect, test } from 'vitest'
import { type Role, roles } from '#schemas/staff.ts'
import { hiddenIn, hiddenInputs, officerOf, personIn } from '#test/support/officer.ts'
import { itemsOf, metricsOf } from '#test/support/outcome.ts'
import { pdf, running, sendFile, type Upload } from '#test/support/running.ts'
import { soundAnswers } from '#test/support/sound-answers.ts'
import { stacks } from '#test/support/watched.ts'

type Door = {
  /** What it is asked for; left out where each municipality has its own of it. */
  readonly of?: 'case' | 'account'
  readonly typed?: Readonly<Record<string, string>>
  readonly opensTo: readonly Role[]
}

const readers: readonly Role[] = ['intake', 'officer', 'head', 'clerk', 'executive', 'dpo', 'auditor']

/** Written down apart from the policy itself; whoever adds a page to the desk says here to whom it opens. */
const doors: Readonly<Record<string, Door>> = {
  'GET /staff': { opensTo: roles },
  'GET /staff/requests': { opensTo: roles },
  'GET /staff/requests/{reference}': { of: 'case', opensTo: readers },
  'GET /staff/requests/{reference}/files/{fileId}': { of: 'case', opensTo: readers },
  'POST /staff/requests/{reference}': {
    of: 'case',
    typed: { action: 'note', text: 'บันทึก' },
    opensTo: ['intake', 'officer', 'head', 'clerk'],
  },
  'POST /staff/requests/{reference}/sealed-answer': {
    of: 'case',
    typed: { answer: 'citizenId', reason: 'ออกหนังสือรับรอง' },
    opensTo: ['officer', 'head', 'clerk'],
  },
  'GET /staff/reports': { opensTo: roles },
  'GET /staff/calendar': { opensTo: roles },
  'POST /staff/calendar': { typed: { action: 'preview' }, opensTo: ['clerk', 'administrator'] },
  'GET /staff/people': { of: 'account', opensTo: ['administrator', 'auditor'] },
  'POST /staff/people': { of: 'account', typed: { action: 'enable' }, opensTo: ['administrator'] },
}
const beforeTheDesk = ['GET /staff/sign-in', 'POST /staff/sign-in', 'POST /staff/sign-out'].concat(
  ['GET', 'POST'].map((method) => `${method} /staff/forgotten-password`),
)

const product = running()
const [own, other] = ['namoungpet', 'chonglom']
type Visitor = { readonly go: Awaited<ReturnType<typeof officerOf>>['go']; readonly csrf: string }
const visitors = new Map<string, Visitor>()
const there = { reference: '', fileId: '', person: '' }
const nowhere = { reference: 'NMP-0000-0000', fileId: 'none', person: 'nobody' }

beforeAll(async () => {
  const { file, settle, setClock } = product()
  await setClock('2026-11-23T02:15:00.000Z')
  const { body } = await file({
    form: 'general',
    answers: soundAnswers.general,
    files: [{ name: 'a.pdf', size: pdf.length, type: 'application/pdf' }],
  })
  const { reference, uploads } = body as unknown as { reference: string; uploads: readonly [Upload] }
  await sendFile(uploads[0], pdf)
  await settle()
  for (const municipality of [own, other])
    for (const role of roles) {
      const office = municipality === own && /^(officer|head)$/.test(role) && { office: 'clerk' }
      const { go } = await officerOf(product(), { municipality, role, ...office })
      visitors.set(`${municipality} ${role}`, { go, csrf: hiddenIn((await go('/staff')).html)['csrf'] ?? '' })
    }
  const list = await visitorAs({ role: 'administrator', municipality: own }).go('/staff/people')
  const person = personIn(list.html, `officer.finance@${own}.example`)
  Object.assign(there, { reference, fileId: uploads[0].fileId, person })
})

function visitorAs({ role, municipality }: Asker): Visitor {
  const found = visitors.get(`${municipality} ${role}`)
  if (!found) throw new Error(`nobody came in as ${role} of ${municipality}`)
  return found
}

/** Knocks at a door: asks for what is there, or for what is nowhere. */
async function knock(route: string, { go, csrf }: Visitor, { reference, fileId, person }: typeof there) {
  const { of, typed } = doors[route] ?? {}
  const [method, pattern = ''] = route.split(' ')
  const path = pattern.replace('{reference}', reference).replace('{fileId}', fileId)
  if (method === 'GET') return go(of === 'account' ? `${path}?person=${person}` : path)
  return go(path, { csrf, ...typed, ...(of === 'account' && { person }), ...(of === 'case' && (await version())) })
}

/** The hidden input of the case as whoever may read it has it. */
async function version(): Promise<{ version: string }> {
  const page = await visitorAs({ role: 'clerk', municipality: own }).go(`/staff/requests/${there.reference}`)
  return { version: hiddenInputs(page.html, 'note')['version'] ?? '' }
}

/** What a refusal must leave as it is, and how many there were. */
async function house() {
  const [items, metrics] = [await itemsOf(product()), await metricsOf(product())]
  return {
    kept: items.filter(({ pk }) => !/^(AUDIT|SESSION)#/.test(pk)),
    counted: metrics.filter(({ name }) => name === 'Denials').length,
    writtenDown: items.filter(({ pk, kind }) => pk.startsWith('AUDIT#') && kind === 'refused').length,
  }
}

test('every page of the desk says here to whom it opens', () => {
  const resources = stacks().flatMap((stack) => Object.values(stack))
  const routes = resources.flatMap(({ Type, Properties: { RouteKey } }) => (Type.endsWith('::Route') ? RouteKey : []))
  const ofStaff = routes.filter((route) => / \/staff\b/.test(String(route)))
  expect(ofStaff.sort()).toEqual([...Object.keys(doors), ...beforeTheDesk].sort())
})

type Asker = { readonly role: Role; readonly municipality: string }
const askers: readonly Asker[] = roles.flatMap((role) => [own, other].map((municipality) => ({ role, municipality })))

describe.each(Object.entries(doors))('%s', (route, { of, opensTo }) => {
  const opens = ({ role, municipality }: Asker) => opensTo.includes(role) && (of === undefined || municipality === own)

  test.each(askers.filter(opens))('opens to $role of $municipality', async (asker) => {
    const before = await house()

    const { status } = await knock(route, visitorAs(asker), there)

    const { counted, writtenDown } = await house()
    expect(status).not.toBe(404)
    expect([counted, writtenDown]).toEqual([before.counted, before.writtenDown])
  })

  test.each(askers.filter((asker) => !opens(asker)))(
    'is to $role of $municipality as if there were nothing, changes nothing, is counted and written down',
    async (asker) => {
      const unknown = await knock(route, visitorAs(asker), nowhere)
      const before = await house()

      const { status, html } = await knock(route, visitorAs(asker), there)

      const denied = { counted: before.counted + 1, writtenDown: before.writtenDown + 1 }
      expect([status, html]).toEqual([404, unknown.html])
      expect(await house()).toEqual({ kept: before.kept, ...denied })
    },
  )
})
