import type { FileEvent } from '#schemas/file-events.ts'
import { arrived } from './arrived.ts'
import { type JudgePorts, judge } from './judge.ts'
import { lookAfter } from './look-after.ts'
import { isOurs } from './slots.ts'

/** Takes what is heard of a file: that it arrived, what the scan found, or that nothing was heard for too long. */
export async function takeFileEvent({ event }: { readonly event: FileEvent }, ports: JudgePorts): Promise<void> {
  if (event.type === 'files.due') return lookAfter(event.reference, ports)
  if (event.type === 'file.arrived') for (const upload of event.uploads.filter(isOurs)) await arrived(upload, ports)
  if (event.type === 'file.judged' && isOurs(event)) await judge(event, ports)
}
