/** Words that, typed in any answer, show the emergency numbers before sending. */
export const dangerWords: readonly string[] = [
  'ไฟไหม้',
  'สายไฟขาด',
  'ไฟดูด',
  'ไฟรั่ว',
  'ไฟช็อต',
  'แก๊สรั่ว',
  'จมน้ำ',
  'งูเข้าบ้าน',
  'งูกัด',
  'น้ำป่า',
  'ต้นไม้ล้มทับ',
  'ตึกถล่ม',
  'หมดสติ',
  'หายใจไม่ออก',
  'น้ำท่วม',
]

/** Everyday words that contain one of them and mean no danger. */
export const calmWords: readonly string[] = ['น้ำท่วมขัง']
