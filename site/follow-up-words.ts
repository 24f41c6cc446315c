import type { Text } from '#schemas/text.ts'

/** Headings, labels and answers around what a citizen writes, withdraws and reopens. */
export const followUpWords = {
  messages: { th: 'ข้อความ', en: 'Messages' },
  noMessages: {
    th: 'ยังไม่มีข้อความ ท่านเขียนถึงเจ้าหน้าที่ได้ที่นี่',
    en: 'No messages yet. You can write to the office here.',
  },
  you: { th: 'ท่าน', en: 'You' },
  office: { th: 'เจ้าหน้าที่', en: 'The office' },
  write: { th: 'ข้อความถึงเจ้าหน้าที่', en: 'Your message to the office' },
  send: { th: 'ส่งข้อความ', en: 'Send message' },
  sending: { th: 'กำลังส่ง โปรดรอสักครู่', en: 'Sending, one moment please' },
  sent: { th: 'ส่งข้อความถึงเจ้าหน้าที่แล้ว', en: 'Your message has been sent to the office.' },
  withdraw: { th: 'ถอนเรื่องนี้', en: 'Withdraw this matter' },
  withdrawWhy: {
    th: 'เมื่อถอนแล้ว เจ้าหน้าที่จะไม่ดำเนินการเรื่องนี้ต่อ และนำกลับมาไม่ได้ หากยังต้องการความช่วยเหลือ ท่านส่งเรื่องใหม่ได้ทุกเมื่อ',
    en: 'The office then stops working on it, and this cannot be undone. You can send a new request whenever you need help.',
  },
  withdrawYes: { th: 'ยืนยันการถอนเรื่อง', en: 'Yes, withdraw it' },
  withdrawn: { th: 'ถอนเรื่องให้ท่านแล้ว', en: 'Your matter has been withdrawn.' },
  reopenTitle: { th: 'ยังไม่เรียบร้อยใช่หรือไม่', en: 'Not solved yet?' },
  reopenHint: {
    th: 'โปรดบอกว่ายังมีอะไรไม่เรียบร้อย เจ้าหน้าที่จะนำเรื่องนี้มาดูอีกครั้ง',
    en: 'Tell us what is still not right; the office then takes your matter up again.',
  },
  reopen: { th: 'ขอเปิดเรื่องอีกครั้ง', en: 'Ask to reopen' },
  rate: { th: 'ทำแบบสอบถาม', en: 'Answer the survey' },
  rateOnce: { th: 'แบบนี้ตอบได้ครั้งเดียวต่อหนึ่งเรื่อง', en: 'One answer per matter.' },
  rated: { th: 'ขอบคุณที่ช่วยให้บริการของเราดีขึ้น', en: 'Thank you for helping us improve.' },
  reopened: { th: 'เปิดเรื่องของท่านอีกครั้งแล้ว', en: 'Your matter is open again.' },
} as const satisfies Record<string, Text>
