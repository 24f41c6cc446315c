import type { Text } from '../text.ts'

/** What is said about sending the position of a phone along. */
export const positionTexts = {
  use: { th: 'ใช้ตำแหน่งของเครื่องนี้', en: 'Use the position of this device' },
  hint: {
    th: 'กดเมื่ออยู่ที่จุดเกิดเหตุ เพื่อให้เจ้าหน้าที่หาสถานที่พบ (ไม่บังคับ)',
    en: 'Press it at the spot, so that staff can find it (optional).',
  },
  asking: { th: 'กำลังหาตำแหน่ง', en: 'Looking for your position' },
  found: { th: 'แนบตำแหน่งแล้ว', en: 'Your position goes along.' },
  failed: { th: 'หาตำแหน่งไม่ได้ โปรดบอกจุดสังเกตแทน', en: 'It could not be found: please describe the spot.' },
} as const satisfies Record<string, Text>
