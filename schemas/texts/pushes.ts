import type { Text } from '../text.ts'

/** What is pushed to the staff of an office: nothing but which case, whose it is and by when. */
export const pushTexts = {
  arrived: {
    th: 'มีเรื่องถึง{office}\nรหัสเรื่อง {reference}[\nครบกำหนด{dueAt}]',
    en: 'A request has come to {office}.\nReference {reference}[\nDue {dueAt}]',
  },
} as const satisfies Record<string, Text>
