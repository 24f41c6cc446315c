import type { Text } from '../text.ts'

/** What every form says. */
export const formTexts = {
  starNote: {
    th: '(หมายเหตุ : * ช่องที่ติดเครื่องหมายดอกจันต้องใส่ข้อมูลให้ครบ หากใส่ไม่ครบถ้วนจะไม่สามารถส่งข้อมูลได้)',
    en: '(Note: fields marked * must be filled in, or the form cannot be sent.)',
  },
  optional: { th: '(ไม่บังคับ)', en: '(optional)' },
  noFee: { th: 'ไม่มีค่าธรรมเนียม', en: 'No fee' },
  clear: { th: 'ล้างข้อมูลที่กรอก', en: 'Clear the form' },
  'clear.confirm': { th: 'ต้องการล้างข้อมูลที่กรอกไว้ทั้งหมดหรือไม่', en: 'Clear everything you have typed?' },
  draftKept: {
    th: 'เราเก็บสิ่งที่ท่านพิมพ์ไว้ในเครื่องนี้จนกว่าจะปิดหน้าต่าง',
    en: 'What you type is kept on this device until you close the window.',
  },
  sending: { th: 'กำลังส่งเรื่อง โปรดรอสักครู่', en: 'Sending, one moment please' },
  sincerely: { th: 'จึงเรียนมาเพื่อโปรดพิจารณา', en: 'For your kind consideration.' },
  dear: { th: 'เรียน {addressee}', en: 'To {addressee}' },
  place: { th: '[ตำบล{tambon} ]อำเภอ{amphoe} จังหวัด{province}', en: '[{tambon}, ]{amphoe}, {province}' },
  addRow: { th: 'เพิ่มอีกรายการ', en: 'Add another' },
  asAbove: { th: 'ตามอัตราข้างต้น', en: 'by the rates above' },
  oneContact: {
    th: 'โปรดให้เบอร์โทรศัพท์หรืออีเมลอย่างน้อยหนึ่งอย่าง เพื่อให้เจ้าหน้าที่ติดต่อกลับได้',
    en: 'Please give a phone number or an e-mail so that an officer can contact you.',
  },
} as const satisfies Record<string, Text>
