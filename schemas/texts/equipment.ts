import type { Text } from '../text.ts'

/** What a room may have and a booking may ask for. */
export const equipmentTexts = {
  projector: { th: 'เครื่องฉายภาพ (โปรเจกเตอร์)', en: 'Projector' },
  internet: { th: 'อินเทอร์เน็ต', en: 'Internet' },
  microphone: { th: 'ไมโครโฟนและเครื่องเสียง', en: 'Microphone and sound' },
  screen: { th: 'จอรับภาพ', en: 'Screen' },
  computer: { th: 'คอมพิวเตอร์', en: 'Computer' },
  aircon: { th: 'เครื่องปรับอากาศ', en: 'Air conditioning' },
  seating: { th: 'โต๊ะและเก้าอี้เพิ่ม', en: 'Extra seating' },
  other: { th: 'อื่น ๆ', en: 'Other' },
} as const satisfies Record<string, Text>
