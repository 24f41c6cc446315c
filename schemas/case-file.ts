import * as z from 'zod'

const instant = z.iso.datetime()

/** Why a file that arrived is not kept; each has its words in schemas/texts/upload.ts. */
export const fileFault = z.enum(['type', 'damaged', 'locked', 'unsafe'])
export type FileFault = z.infer<typeof fileFault>

/** One version of an object in the quarantine, as S3 names it. */
export const uploadedVersion = z.object({ versionId: z.string(), size: z.int() })
export type UploadedVersion = z.infer<typeof uploadedVersion>

/**
 * A file of a case, from its slot to its end. `expected`: its slot waits for it; `scanning`: it has arrived and nobody
 * has judged it; `ready`: staff may have the clean copy; `rejected`: it was deleted; `swept`: it never came.
 */
export const caseFile = z.object({
  fileId: z.string(),
  /** As the citizen's device calls it; it stands nowhere but here. */
  name: z.string(),
  /** In bytes; null for a slot given to a browser without a script, which cannot say. */
  size: z.int().nullable(),
  /** As announced, then as it turned out to be. */
  type: z.string().nullable(),
  state: z.enum(['expected', 'scanning', 'ready', 'rejected', 'swept']),
  /** When its slot was given out last; it takes a file for an hour. */
  givenAt: instant,
  /** When somebody last looked after a file of which nothing was heard. */
  lookedAt: instant.optional(),
  /** The first upload that was heard of: the only one that is ever judged. */
  upload: uploadedVersion.extend({ arrivedAt: instant }).optional(),
  /** Where the clean copy is, and whether it is a picture that we drew anew. */
  clean: z.object({ key: z.string(), type: z.string(), size: z.int(), redrawn: z.boolean() }).optional(),
  fault: fileFault.optional(),
})
export type CaseFile = z.infer<typeof caseFile>
