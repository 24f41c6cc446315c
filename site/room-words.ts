import type { Text } from '#schemas/text.ts'

/** What the page of rooms says. */
export const roomWords = {
  title: { th: 'ห้องประชุมและวันว่าง', en: 'Meeting rooms and free dates' },
  intro: {
    th: 'ดูห้องประชุมของ{org}และเวลาที่มีผู้จองแล้ว ปฏิทินนี้ไม่แสดงชื่อผู้จอง',
    en: 'See the meeting rooms of {org} and when they are taken; nobody’s name is shown.',
  },
  none: {
    th: '{municipality}ยังไม่เปิดให้จองห้องประชุมทางออนไลน์',
    en: '{municipality} offers no rooms online yet.',
  },
  capacity: { th: 'จุได้', en: 'Holds' },
  people: { th: '{n} คน', en: '{n} people' },
  hours: { th: 'เปิดให้ใช้', en: 'Open' },
  hoursText: { th: 'วันทำการ {open}–{close} น.', en: 'Working days, {open}–{close}' },
  lead: { th: 'ขอล่วงหน้า', en: 'Ask ahead' },
  leadText: { th: 'อย่างน้อย {n} วันทำการ', en: 'At least {n} working days' },
  equipment: { th: 'อุปกรณ์', en: 'Equipment' },
  calendar: { th: 'ปฏิทิน', en: 'Calendar' },
  plain: {
    th: 'ปฏิทินแสดงได้เมื่อเปิดใช้ JavaScript หากไม่ได้เปิดใช้ ท่านส่งแบบขอใช้ห้องได้ตามปกติ ระบบจะบอกทันทีหากเวลานั้นมีผู้จองแล้ว หรือสอบถามวันว่างได้ตามด้านล่าง',
    en: 'The calendar needs JavaScript. Without it you can still send the booking form, which tells you at once if the time is taken, or ask us below.',
  },
  room: { th: 'ห้องประชุม', en: 'Room' },
  previous: { th: 'เดือนก่อน', en: 'Previous month' },
  next: { th: 'เดือนถัดไป', en: 'Next month' },
  day: { th: 'วันที่', en: 'Day' },
  taken: { th: 'เวลาที่มีผู้จอง', en: 'Taken' },
  free: { th: 'ว่างทั้งวัน', en: 'Free all day' },
  closed: { th: 'ปิด', en: 'Closed' },
  pending: { th: 'รออนุมัติ', en: 'pending' },
  booked: { th: 'จองแล้ว', en: 'booked' },
  empty: {
    th: 'เดือนนี้ยังไม่มีผู้จอง ทุกวันทำการว่าง',
    en: 'Nothing booked this month: every working day is free.',
  },
  loading: { th: 'กำลังเปิดปฏิทิน', en: 'Opening the calendar' },
  failed: {
    th: 'ขณะนี้เปิดปฏิทินไม่ได้ ท่านยังส่งแบบขอใช้ห้องได้ ระบบจะบอกหากเวลานั้นมีผู้จองแล้ว',
    en: 'The calendar cannot be opened just now. You can still send the form: it tells you if the time is taken.',
  },
  retry: { th: 'ลองอีกครั้ง', en: 'Try again' },
  book: { th: 'ขอใช้ห้องประชุม', en: 'Ask for a room' },
  see: { th: 'ดูวันว่างในปฏิทินห้องประชุม', en: 'See free dates in the calendar of rooms' },
} as const satisfies Record<string, Text>
