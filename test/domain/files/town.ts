import { announceCase } from '#functions/domain/announce-case.ts'
import { askForSlots } from '#functions/domain/files/ask-for-slots.ts'
import { keyOf } from '#functions/domain/files/slots.ts'
import { takeFileEvent } from '#functions/domain/files/take-file-event.ts'
import { keepPromise } from '#functions/domain/keep-promise.ts'
import { status } from '#functions/domain/status.ts'
import { submit } from '#functions/domain/submit.ts'
import { sweep } from '#functions/domain/sweep.ts'
import { slotsAsked, submission } from '#schemas/bodies.ts'
import type { PromiseDue } from '#schemas/events.ts'
import { type FileEvent, fileEvent } from '#schemas/file-events.ts'
import { namoungpet } from '#schemas/municipalities/namoungpet.ts'
import { aSubmission } from '#test/support/builders.ts'
import { memoryPorts } from '#test/support/memory.ts'

/** The first bytes of a PNG: what sniffing looks at, and what the memory port draws anew. */
export const png = (...more: number[]) => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...more])
export const photo = (name = 'ไฟดับ.png') => ({ name, size: 12, type: 'image/png' })

/** A case that was filed with files, and everybody who handles them. */
export async function withFiles(files: readonly object[] = [photo()]) {
  const ports = memoryPorts()
  const sent = aSubmission({ files })
  const body = submission.parse({ ...sent, challenge: await ports.solve(sent.submissionId) })
  const send = () => submit({ municipality: namoungpet, origin: 'https://e.example', body }, ports)
  const receipt = (await send()).body
  const { reference, trackingCode: code } = receipt
  await announceCase({ event: { type: 'case.opened', municipality: 'namoungpet', reference }, attempt: 1 }, ports)
  const asked = { municipality: namoungpet, reference, code, viewer: '' }

  const kept = async () => {
    const found = await ports.cases.find(reference)
    if (!found) throw new Error('the case is gone')
    return found
  }
  const take = (event: FileEvent) => takeFileEvent({ event }, ports)
  const keyAt = async (place: number) => keyOf(reference, (await kept()).files[place]?.fileId ?? '')
  return {
    ports,
    receipt,
    reference,
    send,
    kept,
    take,
    keyAt,
    status: async () => (await status(asked, ports)).body,
    ask: (files: readonly unknown[], requestId: string = crypto.randomUUID()) =>
      askForSlots({ ...asked, body: slotsAsked.parse({ requestId, files }) }, ports),
    /** A browser puts a file into its slot. */
    upload: async (bytes = png(), place = 0) => ports.quarantine.put(await keyAt(place), bytes),
    /** S3 tells of it, as S3 does. */
    arrive: async (versionId: string, place = 0, size = 12) =>
      take(
        fileEvent.parse({
          Records: [{ s3: { object: { key: encodeURIComponent(await keyAt(place)), size, versionId } } }],
        }),
      ),
    /** The scan tells what it found, as GuardDuty does. */
    judge: async (versionId: string, scanResultStatus = 'NO_THREATS_FOUND', place = 0) =>
      take(
        fileEvent.parse({
          source: 'aws.guardduty',
          detail: {
            s3ObjectDetails: { objectKey: await keyAt(place), versionId },
            scanResultDetails: { scanResultStatus },
          },
        }),
      ),
    /** The clock moves on, the sweep looks, and whatever it hands over is done. */
    async later(minutes: number) {
      ports.world.now = new Date(ports.world.now.getTime() + minutes * 60_000)
      // One timer stands for all that a case waits for: behind each step the next one comes up.
      for (let sweeps = 0; sweeps < 4; sweeps++) {
        const steps: PromiseDue[] = []
        const timers = { sendAll: async (due: readonly PromiseDue[]) => void steps.push(...due) }
        await sweep({ ...ports, openings: { sendAll: async () => undefined }, timers })
        for (const event of steps) await keepPromise({ event, attempt: 1 }, ports)
        for (const due of ports.filesDue.splice(0)) await take(due)
      }
    },
  }
}
