import type { Text } from '#schemas/text.ts'

/** What every service guide says, beside its headings and what the form says of itself. */
export const guideWords = {
  all: { th: 'คู่มือสำหรับประชาชน', en: 'Service guides' },
  allIntro: {
    th: 'แต่ละบริการใครขอได้ ต้องใช้เอกสารใด มีขั้นตอนอย่างไร ใช้เวลาเท่าใด และมีค่าธรรมเนียมหรือไม่',
    en: 'For each service: who can ask, with which documents, in which steps, how long it takes and what it costs.',
  },
  one: { th: 'อ่านคู่มือ', en: 'Read the guide' },
  open: { th: 'เปิดแบบฟอร์ม', en: 'Open the form' },
  online: { th: 'หน้าเว็บนี้ ตลอด 24 ชั่วโมง', en: 'This website, at any hour' },
  counter: { th: 'ที่สำนักงาน', en: 'At the office' },
  noCopies: {
    th: 'ไม่ต้องแนบสำเนาบัตรประชาชนหรือทะเบียนบ้าน เจ้าหน้าที่ตรวจสอบเอง',
    en: 'No copy of your ID card or house registration is needed; staff check it themselves.',
  },
  questions: { th: 'สิ่งที่ต้องกรอก', en: 'What you will be asked' },
  sometimes: { th: '(เฉพาะบางกรณี)', en: '(in some cases)' },
  fillIn: { th: 'กรอกแบบและกดส่ง', en: 'Fill in the form and send it.' },
  receipt: {
    th: 'ท่านได้รหัสเรื่องและใบรับเรื่องทันที หากส่งนอกเวลาราชการ ถือว่าได้รับเรื่องเมื่อเปิดทำการครั้งถัดไป',
    en: 'You get a reference and a receipt at once. What is sent outside office hours counts from the next opening.',
  },
  result: {
    th: 'คาดว่าจะทราบผลภายใน {days} วัน',
    en: 'A result is expected within {days} days.',
  },
  otherwise: { th: 'เรื่องอื่นนอกจากข้างต้น', en: 'Everything else' },
  commonLaw: {
    th: 'พระราชบัญญัติการปฏิบัติราชการทางอิเล็กทรอนิกส์ พ.ศ. 2565 มาตรา 7 และ 10',
    en: 'Electronic Performance of Government Services Act B.E. 2565, s.7 and s.10',
  },
  privacyLaw: {
    th: 'พระราชบัญญัติคุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562',
    en: 'Personal Data Protection Act B.E. 2562',
  },
} as const satisfies Record<string, Text>
