import { keyOf } from './kept-receipt.ts'
import { memory } from './memory.ts'

/** Whether a reference was given to this window: then it is said that everything was recorded. */
export const isJustFiled = (reference: string) => memory.recall<true>(keyOf(reference)) === true
