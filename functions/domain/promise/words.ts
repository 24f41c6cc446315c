import type { Text } from '#schemas/text.ts'

/** How a promise explains itself, beyond what the receipt says. */
export const promiseWords = {
  sent: { th: 'ท่านส่งเรื่องเมื่อ{receivedAt}', en: 'You sent this on {receivedAt}.' },
  reopened: { th: 'ท่านขอให้ดำเนินการอีกครั้งเมื่อ{receivedAt}', en: 'You asked us to take it up again on {receivedAt}.' },
  'reopened.late': {
    th: 'เป็นเวลานอกวันหรือเวลาราชการ จึงเริ่มนับจากวันและเวลาทำการถัดไป',
    en: 'That was outside office hours, so we count from the next opening.',
  },
  'reopened.effective': { th: 'เริ่มนับจาก{effectiveAt}', en: 'We count from {effectiveAt}.' },
  why: {
    th: 'นับ {n} วันทำการถัดจาก{effectiveDay} ไม่นับวันหยุดราชการ{skippedDays}',
    en: '{n} working days after {effectiveDay}, not counting public holidays{skippedDays}.',
  },
  'why.one': {
    th: 'นับ 1 วันทำการถัดจาก{effectiveDay} ไม่นับวันหยุดราชการ{skippedDays}',
    en: 'One working day after {effectiveDay}, not counting public holidays{skippedDays}.',
  },
  'why.told': { th: 'เป็นกำหนดที่เราแจ้งท่านไว้', en: 'This is the date that we gave you.' },
  moved: {
    th: 'กำหนดเดิมคือ{from} เลื่อนเพราะ{reason}',
    en: 'It was {from} before; it moved because of this declaration: {reason}.',
  },
  met: { th: 'เจ้าหน้าที่ติดต่อท่านเมื่อ{metAt} ภายในกำหนด{dueAt}', en: 'We reached you on {metAt}, within our time, {dueAt}.' },
  'met.attempts': {
    th: 'เราพยายามติดต่อท่านสองครั้งและส่งข้อความไว้ ครบเมื่อ{metAt} ภายในกำหนด{dueAt}',
    en: 'We tried twice to reach you and left a message, the last on {metAt}, within our time, {dueAt}.',
  },
  'met.late': {
    th: 'เจ้าหน้าที่ติดต่อท่านเมื่อ{metAt} ช้ากว่ากำหนด{dueAt} ต้องขออภัยเป็นอย่างยิ่ง',
    en: 'We reached you on {metAt}, later than our time, {dueAt}, and we are sorry.',
  },
  late: {
    th: 'กำหนดติดต่อท่านคือ{dueAt} เราติดต่อท่านช้ากว่ากำหนด ต้องขออภัยเป็นอย่างยิ่ง',
    en: 'We should have contacted you by {dueAt}. We are late, and we are sorry.',
  },
  reported: { th: 'เราได้รายงานเรื่องนี้ถึง{clerkTitle}แล้ว', en: 'It has been reported to the {clerkTitle}.' },
  excused: {
    th: 'เพราะมีประกาศปิดทำการภายหลังวันที่ครบกำหนด',
    en: 'A closed day within that time was declared afterwards.',
  },
  ended: {
    th: 'เรื่องสิ้นสุดก่อนครบกำหนดติดต่อ',
    en: 'The matter ended before a contact was due.',
  },
  provisional: {
    th: 'กำหนดนี้อาจเลื่อนได้เมื่อมีประกาศวันหยุดราชการประจำปี {year}',
    en: 'It may still move when the public holidays of {year} are announced.',
  },
  noContact: {
    th: 'ท่านไม่ได้ให้ช่องทางติดต่อไว้ จึงไม่มีกำหนดติดต่อกลับ โปรดดูความคืบหน้าที่หน้าติดตามเรื่อง',
    en: 'You left no contact, so there is no call-back date; please check progress on the status page.',
  },
} as const satisfies Record<string, Text>
