import type { Text } from '../text.ts'

/** The banner that sends people to a telephone. */
export const emergencyTexts = {
  title: { th: 'เหตุฉุกเฉิน โทรทันที อย่ารอแบบฟอร์มนี้', en: 'Emergency? Call now, do not wait for this form' },
  numbers: {
    th: 'ไฟไหม้ 199 · ตำรวจ 191 · เจ็บป่วยฉุกเฉิน 1669 · สาธารณภัย 1784 · ไฟฟ้าขัดข้อง/สายไฟขาด 1129',
    en: 'Fire 199 · Police 191 · Ambulance 1669 · Disaster 1784 · Power lines 1129',
  },
  local: {
    th: 'งานป้องกันและบรรเทาสาธารณภัย {municipality} {disasterPhone} (24 ชั่วโมง)',
    en: '{municipality} rescue unit {disasterPhone} (24 hours)',
  },
  wires: {
    th: 'อย่าเข้าใกล้หรือจับสายไฟที่ขาดหรือห้อยต่ำ และกันผู้อื่นให้อยู่ห่าง',
    en: 'Keep well away from broken or low-hanging wires, and keep others away.',
  },
  continue: { th: 'พ้นอันตรายแล้ว ขอแจ้งเรื่องต่อ', en: 'I am safe, continue with the form' },
  notMonitored: {
    th: 'นอกเวลาราชการไม่มีเจ้าหน้าที่เฝ้าดูเรื่องที่ส่งทางนี้',
    en: 'Nobody watches this channel outside office hours.',
  },
} as const satisfies Record<string, Text>
