import type { Text } from '../text.ts'

/** What the receipt says. */
export const receiptTexts = {
  saved: { th: 'ระบบได้บันทึกข้อมูลของท่านเรียบร้อยแล้ว', en: 'Your information has been recorded.' },
  reference: { th: 'รหัสเรื่องของท่าน {reference}', en: 'Your reference {reference}' },
  keep: { th: 'โปรดจด ถ่ายภาพ หรือพิมพ์หน้านี้เก็บไว้', en: 'Please write this down, take a picture or print this page.' },
  effective: { th: 'ถือว่าได้รับเรื่องเมื่อ{effectiveAt}', en: 'Received on {effectiveAt}' },
  'effective.late': {
    th: 'ท่านส่งเรื่องนอกวันหรือเวลาราชการ กฎหมายจึงถือว่าได้รับเรื่องในวันและเวลาทำการถัดไป',
    en: 'You sent this outside office hours; by law it counts as received at the next opening.',
  },
  due: { th: 'เจ้าหน้าที่จะติดต่อท่านภายใน{dueAt}', en: 'An officer will contact you by {dueAt}.' },
  target: { th: 'เราตั้งใจติดต่อให้ได้ภายใน{targetAt}', en: 'We aim to reach you by {targetAt}.' },
  why: {
    th: 'นับ 2 วันทำการถัดจาก{effectiveDay} ไม่นับวันหยุดราชการ{skippedDays}',
    en: 'Two working days after {effectiveDay}, not counting public holidays{skippedDays}.',
  },
  'why.skipped': { th: '(ข้าม{days})', en: '(skipped: {days})' },
  track: { th: 'ติดตามเรื่องนี้', en: 'Track this matter' },
  attach: { th: 'แนบรูปหรือเอกสาร (ถ้ามี)', en: 'Add photos or documents (if any)' },
  print: { th: 'พิมพ์ใบรับเรื่อง', en: 'Print receipt' },
  verify: { th: 'ตรวจสอบความถูกต้องของใบรับเรื่องได้โดยสแกน QR', en: 'Scan the QR to check that this receipt is genuine.' },
} as const satisfies Record<string, Text>
