import { openFile } from '../domain/desk/open-file.ts'
import type { DeskAnswer, DeskAsked } from '../staff-door.ts'

/** Leads an officer to a file: shown where `show` is asked for, otherwise saved. */
export const leadToFile = async (
  { officer, reference, fileId, query, now }: DeskAsked,
  ports: Parameters<typeof openFile>[1],
): Promise<DeskAnswer> => ({
  redirect: await openFile({ officer, reference, fileId, inline: query['show'] !== undefined, now }, ports),
})
