import { mismatch } from './image-library.ts'

/** Stops a deployment whose pictures nobody could draw. */
const why = mismatch()
if (why !== undefined) throw new Error(why)
