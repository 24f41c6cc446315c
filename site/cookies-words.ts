import type { Text } from '#schemas/text.ts'

/** What is and is not kept on somebody's device; it changes with site/browser and the desk's cookie. */
export const cookiesWords = {
  title: { th: 'เราไม่ใช้คุกกี้', en: 'We use no cookies' },
  intro: {
    th: 'หน้าเว็บสำหรับประชาชนไม่ตั้งคุกกี้และไม่เรียกข้อมูลจากเว็บไซต์อื่น จึงไม่มีสิ่งใดที่ท่านต้องกดยอมรับ',
    en: 'Public pages set no cookies and call no other website, so there is nothing you have to accept.',
  },
  device: { th: 'สิ่งที่เก็บไว้ในเครื่องของท่าน', en: 'What is kept on your device' },
  what: { th: 'สิ่งที่เก็บ', en: 'What' },
  why: { th: 'เพื่ออะไร', en: 'Why' },
  until: { th: 'จนถึงเมื่อไร', en: 'Until when' },
  window: { th: 'ปิดหน้าต่างนี้', en: 'You close this window' },
  draft: { th: 'ร่างของแบบที่กำลังกรอก', en: 'The draft of a form you are filling in' },
  draftWhy: { th: 'ไม่ต้องพิมพ์ใหม่หากหน้าโหลดซ้ำ', en: 'So that nothing is lost when the page reloads' },
  draftUntil: { th: 'ส่งเรื่อง ล้างแบบ หรือปิดหน้าต่างนี้', en: 'You send it, clear it, or close this window' },
  receipt: { th: 'ใบรับเรื่องที่เพิ่งได้รับ', en: 'The receipt you were just given' },
  receiptWhy: { th: 'แสดงรหัสติดตามและคิวอาร์โค้ด', en: 'To show the tracking code and its QR code' },
  files: { th: 'ไฟล์ที่เลือกไว้และยังส่งไม่ครบ', en: 'Files you chose that are not sent yet' },
  filesWhy: { th: 'ส่งต่อได้หากสัญญาณขาดหรือปิดหน้าไป', en: 'So that sending goes on after a bad line or a closed page' },
  filesUntil: {
    th: 'ส่งครบ หากไม่ได้ส่ง จะลบเมื่อแนบไฟล์ครั้งถัดไปหลังผ่านไปหนึ่งวัน',
    en: 'They are sent; if never, when files are added next after a day',
  },
  where: {
    th: 'ข้อมูลเหล่านี้อยู่ในเบราว์เซอร์ของท่านเท่านั้น (sessionStorage และ IndexedDB สำหรับไฟล์) หากเบราว์เซอร์ไม่ยอมให้เก็บ ทุกหน้ายังใช้งานได้ตามปกติ',
    en: 'All of it stays in your browser (sessionStorage, and IndexedDB for files). If your browser refuses, every page still works.',
  },
  staff: { th: 'สำหรับเจ้าหน้าที่', en: 'For officers' },
  staffText: {
    th: 'เมื่อเจ้าหน้าที่เข้าสู่ระบบ มีคุกกี้ที่จำเป็นหนึ่งชิ้นเพื่อจำการเข้าสู่ระบบ หมดอายุเมื่อออกจากระบบหรือไม่เกิน 12 ชั่วโมง',
    en: 'When an officer signs in, one necessary cookie remembers it; it ends at signing out, after 12 hours at most.',
  },
} as const satisfies Record<string, Text>
