import type { Text } from './text.ts'

/** A wall-clock time `HH:mm` as people write it: 09.30, 09:30. */
export const clockText = (time: string): Text => ({ th: time.replace(':', '.'), en: time })
