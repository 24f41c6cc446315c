import type { Text } from '../text.ts'

/** What citizens are told by SMS: which matter, what happened in three words, and where to read it. English stays in GSM 7-bit. */
export const smsTexts = {
  told: {
    th: '{municipality}: เรื่อง {reference} {what} ดูที่ {statusUrl}',
    en: '{municipality}: {what}, {reference}. Read it at {statusUrl}',
  },
  received: { th: 'ได้รับแล้ว', en: 'Request received' },
  message: { th: 'มีข้อความถึงท่าน', en: 'New message' },
  forwarded: { th: 'ส่งต่อหน่วยงานอื่น', en: 'Passed to another agency' },
  'not-in-power': { th: 'ไม่อยู่ในอำนาจหน้าที่', en: 'Not within our authority' },
  'due-moved': { th: 'เลื่อนวันติดต่อกลับ', en: 'New contact date' },
} as const satisfies Record<string, Text>
