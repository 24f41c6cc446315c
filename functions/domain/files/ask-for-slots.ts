import type { z } from 'zod'
import type { slots, slotsAsked } from '#schemas/bodies.ts'
import { mostFiles, type ServiceCase } from '#schemas/case.ts'
import type { CaseFile } from '#schemas/case-file.ts'
import { limitFaults } from '../attachments.ts'
import { type Asked, changeCase, type FollowUpPorts, worldOf } from '../citizen/follow-up.ts'
import { written } from '../desk/facts.ts'
import { lookUp } from '../look-up.ts'
import type { Uploads } from '../ports.ts'
import type { World } from '../promise-of-case.ts'
import { Refusal } from '../refusal.ts'
import { canOf } from '../status.ts'
import { formsFor, roomIn, slotFor } from './slots.ts'
import { type Wanted, wantedIn } from './wanted.ts'

type Ports = FollowUpPorts & { readonly uploads: Uploads }
type Body = z.output<typeof slotsAsked>

/** Gives a citizen's case slots: new ones, or those again to which nothing has come; a repeat gives the same. */
export async function askForSlots(asked: Asked<Body>, ports: Ports) {
  const found = await lookUp(asked, ports)
  const wanted = wantedIn(found, asked.body, ports.codes)
  const give = (current: ServiceCase, world: World) => withSlots(current, wanted, world)
  const changed = await changeCase(found, await worldOf(found, ports), give, ports)

  const given = wanted.flatMap(({ fileId }) => changed.files.find((file) => file.fileId === fileId) ?? [])
  const uploads = await formsFor(changed, given, ports.uploads)
  const body: z.input<typeof slots> = { uploads: uploads.map((one) => ({ ...one, fields: { ...one.fields } })) }
  return { status: 200 as const, body }
}

/** The case with its slots given out, while it takes any and has room. */
export function withSlots(current: ServiceCase, wanted: readonly Wanted[], world: World): ServiceCase {
  if (!canOf(current, world.now).reply) throw new Refusal('not-now')
  const files = wanted.reduce<readonly CaseFile[]>((given, one) => withSlot(given, one, world.now), current.files)
  const errors = limitFaults(roomIn(files))
  if (errors.length > 0) throw new Refusal('invalid-answers', { errors })
  if (files.length > mostFiles) throw new Refusal('not-now')
  return written({ ...current, files: [...files] }, [], world)
}

function withSlot(files: readonly CaseFile[], { fileId, announced }: Wanted, now: Date): readonly CaseFile[] {
  const standing = files.find((file) => file.fileId === fileId)
  if (!standing) return announced ? [...files, slotFor(announced, fileId, now)] : files
  if (announced && !isSame(standing, announced)) throw new Refusal('submission-id-reused')
  if (standing.state === 'expected' || standing.state === 'swept')
    return files.map((file) => (file === standing ? anew(standing, now) : file))
  // An announcement that is repeated after its file came is answered all the same.
  if (announced) return files
  throw new Refusal('not-now')
}

const isSame = ({ name, size, type, upload }: CaseFile, announced: NonNullable<Wanted['announced']>) =>
  name === announced.name &&
  (upload !== undefined || (size === (announced.size ?? null) && type === (announced.type ?? null)))

const anew = ({ lookedAt: _, ...file }: CaseFile, now: Date): CaseFile => ({
  ...file,
  state: 'expected',
  givenAt: now.toISOString(),
})
