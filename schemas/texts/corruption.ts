import type { Text } from '../text.ts'

/** What is said where reports of corruption are not taken online: whom to tell instead. */
export const corruptionTexts = {
  title: {
    th: 'แจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบของเจ้าหน้าที่',
    en: 'Report corruption or misconduct by officials',
  },
  notOnline: {
    th: 'ช่องทางลับทางออนไลน์ยังไม่เปิดรับ โปรดอย่าแจ้งผ่านแบบอื่นในหน้านี้ เพราะเจ้าหน้าที่ของกองเปิดอ่านได้',
    en: 'The confidential online channel is not open yet. Please do not use the other forms here for this: officers of the divisions read them.',
  },
  instead: { th: 'โปรดโทรแจ้งหน่วยงานต่อไปนี้โดยตรง', en: 'Please call one of these instead:' },
  authorities: {
    th: 'สำนักงาน ป.ป.ช. 1205 · สำนักงาน ป.ป.ท. 1206 · ศูนย์ดำรงธรรม 1567',
    en: 'NACC 1205 · PACC 1206 · Damrongtham Centre 1567',
  },
} as const satisfies Record<string, Text>
