import type { PromiseColumn } from '../statistics.ts'
import type { Text } from '../text.ts'

/** What became of a promise, as the public and the staff read it. */
export const promiseColumnTexts: Readonly<Record<PromiseColumn, Text>> = {
  kept: { th: 'ติดต่อภายในกำหนด', en: 'Contacted in time' },
  late: { th: 'เกินกำหนด', en: 'Late' },
  open: { th: 'ยังไม่ครบกำหนด', en: 'Not due yet' },
  excluded: { th: 'ถอนเรื่องหรือยุติก่อนครบกำหนด', en: 'Withdrawn or ended before due' },
  excused: { th: 'เกินกำหนดโดยมีเหตุที่รับฟังได้', en: 'Late with a recognised reason' },
  noPromise: { th: 'ไม่มีช่องทางให้ติดต่อกลับ', en: 'No way to contact the sender' },
}

export const statisticsTexts = {
  title: { th: 'สถิติการให้บริการ', en: 'Service statistics' },
  year: { th: 'ปีงบประมาณ พ.ศ. {fiscalYear}', en: 'Fiscal year B.E. {fiscalYear}' },
  intro: {
    th: 'เราสัญญาว่าจะติดต่อท่านภายใน 1-2 วันทำการ นี่คือผลที่ทำได้จริง',
    en: 'We promise to contact you within 1-2 working days. This is how well we kept it.',
  },
  cardIntro: {
    th: 'ดูว่าเราติดต่อกลับทันตามที่สัญญาหรือไม่',
    en: 'See whether we made contact as promised',
  },
  asOf: { th: 'ข้อมูล ณ {at}', en: 'As of {at}' },
  total: { th: 'เรื่องที่ได้รับทั้งหมด', en: 'Requests received' },
  empty: { th: 'ปีงบประมาณ {fiscalYear} ยังไม่มีข้อมูล', en: 'No data yet for fiscal year {fiscalYear}.' },
  share: {
    th: 'จากเรื่องที่ครบกำหนดแล้ว {judged} เรื่อง ติดต่อภายในกำหนด {kept} เรื่อง คิดเป็นร้อยละ {percent}',
    en: 'Of {judged} requests that came due, {kept} were contacted in time: {percent} percent.',
  },
  promise: { th: 'การติดต่อกลับภายในกำหนด', en: 'Contact within the promised time' },
  byForm: { th: 'แยกตามแบบ', en: 'By form' },
  byCategory: { th: 'แยกตามประเภทเรื่อง', en: 'By category' },
  byStatus: { th: 'แยกตามสถานะ', en: 'By status' },
  byOffice: { th: 'แยกตามหน่วยงาน', en: 'By office' },
  byMonth: { th: 'แยกตามเดือนที่ได้รับ', en: 'By month received' },
  name: { th: 'รายการ', en: 'Item' },
  count: { th: 'จำนวนเรื่อง', en: 'Requests' },
  few: { th: 'น้อยกว่า 5', en: 'fewer than 5' },
  whyFew: {
    th: 'จำนวน 1 ถึง 4 แสดงเป็น "น้อยกว่า 5" เพื่อไม่ให้ทราบว่าเป็นเรื่องของผู้ใด เรื่องที่เปิดใหม่นับเพียงครั้งเดียว',
    en: 'Counts of 1 to 4 read "fewer than 5", so that nobody can be recognised. A reopened request counts once.',
  },
  openData: { th: 'ข้อมูลเปิด', en: 'Open data' },
  openDataWhy: {
    th: 'นำไปใช้ต่อได้โดยไม่มีค่าใช้จ่าย ไม่มีข้อมูลส่วนบุคคล',
    en: 'Free to use; contains no personal data.',
  },
  csv: { th: 'ดาวน์โหลดตาราง (CSV)', en: 'Download the table (CSV)' },
  json: { th: 'สำหรับโปรแกรม (JSON)', en: 'For programs (JSON)' },
  otherYear: { th: 'ดูปีงบประมาณ {fiscalYear}', en: 'See fiscal year {fiscalYear}' },
} as const satisfies Record<string, Text>

export const reportTexts = {
  title: { th: 'รายงานการติดต่อกลับ', en: 'Report of the promise' },
  once: {
    th: 'นับทุกเรื่องเพียงครั้งเดียว เรื่องที่เคยเกินกำหนดนับว่าเกินกำหนดแม้เปิดใหม่แล้วทันกำหนด',
    en: 'Every request counts once; one that was late stays late, even if it was reopened and then answered in time.',
  },
  all: { th: 'รวม', en: 'All' },
  publicTable: { th: 'ตารางที่เผยแพร่ (CSV)', en: 'The published table (CSV)' },
} as const satisfies Record<string, Text>
