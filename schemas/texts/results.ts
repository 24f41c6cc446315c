import type { Text } from '../text.ts'

/** How people rated ended matters, as the public and the staff read it. */
export const resultTexts = {
  title: { th: 'ความพึงพอใจของผู้ใช้บริการ', en: 'Satisfaction' },
  how: {
    th: 'จากผู้ประเมินหลังปิดเรื่อง คะแนนเต็ม 5 ค่าเฉลี่ยคิดจากทุกข้อที่ตอบ ไม่แสดงชื่อของผู้ใด',
    en: 'Rated after matters were closed, out of 5; the mean is of all questions answered. Nobody is named.',
  },
  openTitle: { th: 'แบบสอบถามจากลิงก์ทั่วไป', en: 'Surveys by the open link' },
  open: {
    th: 'แบบสอบถามจากลิงก์ทั่วไป ซึ่งใครก็ตอบได้โดยไม่ต้องมีเรื่อง นับแยกต่างหาก {n} ฉบับ',
    en: 'Surveys by the open link, which anybody may answer without a matter, counted apart: {n}',
  },
  none: { th: 'ยังไม่มีผู้ประเมิน', en: 'No ratings yet' },
  all: { th: 'ทั้งหมด', en: 'Altogether' },
  people: { th: 'ผู้ประเมิน (คน)', en: 'People' },
  mean: { th: 'ค่าเฉลี่ย', en: 'Mean' },
  deviation: { th: 'S.D.', en: 'S.D.' },
  percent: { th: 'ร้อยละ', en: 'Percent' },
  band: { th: 'ระดับ', en: 'Level' },
  line: {
    th: 'ผู้ประเมิน {people} คน · ค่าเฉลี่ย {mean} · S.D. {deviation} · ร้อยละ {percent} · {band}',
    en: '{people} people · mean {mean} · S.D. {deviation} · {percent} percent · {band}',
  },
  few: { th: 'ผู้ประเมินน้อยกว่า 5 คน ไม่แสดงผล', en: 'fewer than 5 people, not shown' },
  suggestions: { th: 'ข้อเสนอแนะและคำชม', en: 'Suggestions and praise' },
  whose: {
    th: 'จากผู้ประเมินหลังปิดเรื่องที่ท่านดูได้ ไม่แสดงว่าเป็นเรื่องของผู้ใด โปรดอย่านำชื่อที่อาจมีในข้อความไปเผยแพร่',
    en: 'Written by those who rated matters that you may see; nobody learns which matter. Please publish no names that stand in them.',
  },
  first: { th: 'แสดง {shown} จาก {n} ข้อ', en: '{shown} of {n} are shown' },
  byForm: { th: 'แยกตามแบบ', en: 'By form' },
  byOffice: { th: 'แยกตามหน่วยงาน', en: 'By office' },
  byQuarter: { th: 'แยกตามไตรมาสของปีงบประมาณ', en: 'By quarter of the fiscal year' },
  byQuestion: { th: 'แยกตามข้อคำถาม', en: 'By question' },
  quarter: { th: 'ไตรมาสที่ {n}', en: 'Quarter {n}' },
} as const satisfies Record<string, Text>

/** The five levels of Thai municipal surveys, each with the lowest mean that belongs to it, the best first. */
export const bands: readonly (readonly [from: number, name: Text])[] = [
  [4.51, { th: 'มากที่สุด', en: 'very high' }],
  [3.51, { th: 'มาก', en: 'high' }],
  [2.51, { th: 'ปานกลาง', en: 'fair' }],
  [1.51, { th: 'น้อย', en: 'low' }],
  [0, { th: 'น้อยที่สุด', en: 'very low' }],
]
