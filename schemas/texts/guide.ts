import type { Text } from '../text.ts'

/** Headings of a service guide (คู่มือการขอรับบริการ). */
export const guideTexts = {
  title: { th: 'คู่มือการขอรับบริการ: {form}', en: 'Service guide: {form}' },
  who: { th: 'ผู้มีสิทธิ', en: 'Who can ask' },
  documents: { th: 'เอกสารที่ต้องใช้', en: 'Documents needed' },
  'documents.none': { th: 'ไม่ต้องใช้เอกสาร', en: 'None' },
  'documents.ours': { th: 'เอกสารที่{org}ตรวจสอบเอง ท่านไม่ต้องแนบ', en: 'Documents we check ourselves' },
  steps: { th: 'ขั้นตอนและระยะเวลา', en: 'Steps and time' },
  fee: { th: 'ค่าธรรมเนียม', en: 'Fee' },
  law: { th: 'กฎหมายที่เกี่ยวข้อง', en: 'Law' },
  channels: { th: 'ช่องทางให้บริการ', en: 'Channels' },
  unit: { th: 'หน่วยงานที่รับผิดชอบ', en: 'Responsible unit' },
} as const satisfies Record<string, Text>
