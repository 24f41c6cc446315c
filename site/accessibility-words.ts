import type { Text } from '#schemas/text.ts'

/** The accessibility statement; each sentence is one that the tests check or that was tried by hand. */
export const accessibilityWords = {
  intro: {
    th: 'ทุกคนควรใช้บริการนี้ได้ ไม่ว่าจะใช้เครื่องแบบใด เห็น ได้ยิน หรือเคลื่อนไหวอย่างไร เรายึดมาตรฐาน WCAG 2.2 ระดับ AA',
    en: 'Everybody should be able to use this service, on whatever device and however they see, hear or move. We follow WCAG 2.2, level AA.',
  },
  works: { th: 'สิ่งที่ทำไว้แล้ว', en: 'What works' },
  keyboard: {
    th: 'ใช้ได้ด้วยแป้นพิมพ์ทั้งหมด และเห็นชัดว่าอยู่ที่ช่องใด',
    en: 'Everything can be done with the keyboard, and you see where you are.',
  },
  reader: {
    th: 'โปรแกรมอ่านหน้าจออ่านชื่อช่อง คำอธิบาย และจุดที่ต้องแก้ไขได้',
    en: 'Screen readers read the name of each field, its hint and what has to be corrected.',
  },
  letters: {
    th: 'ตัวอักษรไทยมีหัว ขนาดไม่ต่ำกว่า 17 พิกเซล ขยายได้ และสีตัวอักษรตัดกับพื้นอย่างน้อย 4.5 ต่อ 1',
    en: 'Thai letters have loops, are 17 pixels or more, can be enlarged, and stand out from the ground by 4.5 to 1 at least.',
  },
  small: {
    th: 'ใช้ได้บนจอกว้าง 360 พิกเซล ปุ่มใหญ่พอสำหรับนิ้ว และใช้อินเทอร์เน็ตน้อย',
    en: 'It fits a screen 360 pixels wide, has buttons big enough for a finger, and needs little data.',
  },
  noScript: {
    th: 'กรอก ส่ง และติดตามเรื่องได้แม้ปิดจาวาสคริปต์ และไม่มีภาพตัวอักษรให้อ่าน',
    en: 'You can fill in, send and follow a request without JavaScript, and never have to read letters in a picture.',
  },
  digits: { th: 'พิมพ์เลขไทยหรือเลขอารบิกก็ได้', en: 'Thai digits are accepted like any others.' },
  limits: { th: 'สิ่งที่ยังไม่สมบูรณ์', en: 'What does not work yet' },
  files: {
    th: 'เอกสารที่ผู้อื่นแนบหรือส่งมา เช่น ไฟล์ PDF อาจอ่านด้วยโปรแกรมอ่านหน้าจอไม่ได้ ขอให้เจ้าหน้าที่อ่านหรือส่งให้ในรูปแบบอื่นได้',
    en: 'Documents attached by others, such as PDF files, may not be readable by a screen reader: ask the office to read them to you or send them in another form.',
  },
  english: {
    th: 'ข้อความที่เจ้าหน้าที่เขียนถึงท่านและนโยบายของเว็บไซต์เดิมมีเฉพาะภาษาไทย',
    en: 'What officers write to you and the policy of the earlier website are in Thai only.',
  },
  tested: { th: 'เราตรวจอย่างไร', en: 'How we test' },
  testedText: {
    th: 'ทุกครั้งที่แก้ไขระบบ โปรแกรม axe ตรวจหน้าของบริการทั้งสองภาษา ทั้งหน้าปกติและหน้าที่มีจุดต้องแก้ไข และมีการทดสอบโดยปิดจาวาสคริปต์ ประเมินด้วยตนเอง ยังไม่มีผู้ตรวจภายนอก',
    en: 'With every change axe checks the pages in both languages, clean and with errors, and the service is tried without JavaScript. This is our own assessment; nobody outside has audited it.',
  },
  help: { th: 'พบปัญหาหรือใช้งานไม่ได้', en: 'If something does not work for you' },
  helpText: {
    th: 'โปรดบอกเรา เราจะช่วยให้ท่านได้รับบริการด้วยวิธีอื่น และนำไปแก้ไข ท่านมาติดต่อที่สำนักงานหรือให้ผู้อื่นส่งเรื่องแทนได้',
    en: 'Please tell us: we will help you in another way and put it right. You can come to the office, or have somebody send your request for you.',
  },
} as const satisfies Record<string, Text>
