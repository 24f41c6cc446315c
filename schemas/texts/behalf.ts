import type { Text } from '../text.ts'

/** For whom a form is filed, where not for oneself. */
export const behalfTexts = {
  question: { th: 'ยื่นเรื่องนี้ให้ใคร', en: 'For whom do you file this?' },
  self: { th: 'ยื่นเอง', en: 'For myself' },
  elder: { th: 'ยื่นแทนผู้สูงอายุ', en: 'For an elderly person' },
  minor: { th: 'ยื่นแทนผู้เยาว์', en: 'For a minor' },
  other: { th: 'ยื่นแทนผู้อื่น', en: 'For someone else' },
  kind: { th: 'ผู้ที่ท่านยื่นแทน', en: 'whom you file for' },
  name: { th: 'ชื่อผู้ที่ท่านยื่นแทน', en: 'The name of the person you file for' },
} as const satisfies Record<string, Text>
