import type { Text } from '../text.ts'

/** How staff read the whole count of a promise. */
export const derivationTexts = {
  title: { th: 'วิธีนับทั้งหมด', en: 'The whole count' },
  policy: {
    th: 'ตั้งใจติดต่อใน {target} วันทำการ ครบกำหนดใน {due} วันทำการ นับถัดจากวันที่ถือว่าได้รับเรื่อง',
    en: 'Working days: {target} aimed for, {due} at most, counted from the day after the effective receipt.',
  },
  calendar: { th: 'ปฏิทินฉบับ {version} · {source}', en: 'Calendar {version}' },
  days: { th: 'นับทีละวัน', en: 'Day by day' },
  day: {
    before: { th: 'วันทำการ แต่ได้รับเรื่องนอกเวลา', en: 'working day, but sent outside office hours' },
    first: { th: 'วันที่ถือว่าได้รับเรื่อง (วันที่ 0)', en: 'effective receipt (day 0)' },
    working: { th: 'วันทำการที่ {n}', en: 'working day {n}' },
    weekend: { th: 'วันหยุดสุดสัปดาห์ ไม่นับ', en: 'weekend, not counted' },
    closed: { th: '{name} ไม่นับ', en: '{name}, not counted' },
  },
  moves: { th: 'กำหนดที่เลื่อน', en: 'Dates that moved' },
  move: {
    th: 'เลื่อนจาก{from} เป็น{to} เพราะ{reason} (ปฏิทิน {version})',
    en: 'from {from} to {to} (calendar {version})',
  },
  steps: { th: 'ขั้นการเตือน', en: 'Reminders' },
  step: {
    planned: { th: 'จะถึงเมื่อ{at}', en: 'planned for {at}' },
    told: { th: 'แจ้งแล้วเมื่อ{at}', en: 'told on {at}' },
    skipped: { th: 'ข้าม (กำหนดเดิม{at})', en: 'skipped (was for {at})' },
    recorded: { th: 'บันทึกไว้ ณ {at}', en: 'recorded as of {at}' },
  } satisfies Record<'planned' | 'told' | 'skipped' | 'recorded', Text>,
  contacts: { th: 'การติดต่อที่บันทึกไว้', en: 'Recorded contacts' },
  contact: { th: '{channel}: {result} เมื่อ{at}', en: '{channel}: {result}, {at}' },
  counts: {
    yes: { th: 'นับ', en: 'counts' },
    attempt: { th: 'เป็นความพยายามติดต่อ ยังไม่นับ', en: 'an attempt, does not count by itself' },
    bounced: { th: 'ข้อความส่งไม่ถึง ไม่นับ', en: 'came back, does not count' },
    before: { th: 'เกิดก่อนรอบนี้ ไม่นับ', en: 'before this cycle, does not count' },
    'page-only': { th: 'อยู่ที่หน้าติดตามเรื่องเท่านั้น ไม่นับ', en: 'on the status page only, does not count' },
  },
  cycles: { th: 'รอบที่นับ', en: 'Cycles' },
  cycle: { th: 'รอบที่ {number} ครบกำหนด{dueAt}', en: 'cycle {number}, due {dueAt}' },
  noDue: { th: 'ไม่มีกำหนด', en: 'no date' },
  columns: {
    kept: { th: 'ทันกำหนด', en: 'kept' },
    late: { th: 'เกินกำหนด', en: 'late' },
    open: { th: 'ยังนับอยู่', en: 'open' },
    excluded: { th: 'สิ้นสุดก่อน ไม่รวมในอัตรา', en: 'ended before, left out of the rate' },
    excused: { th: 'เกินกำหนดโดยมีเหตุ', en: 'late, excused' },
    noPromise: { th: 'ไม่มีกำหนดติดต่อ', en: 'no promise' },
  },
} as const
