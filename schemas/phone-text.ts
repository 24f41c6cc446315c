import type { Text } from './text.ts'

/** A telephone number as it is written in each language. */
export const phoneText = (written: string): Text => ({ th: written, en: written.replace('ต่อ', 'ext.') })
