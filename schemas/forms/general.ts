import { addressPart, choice, citizenId, count, line, moo, optional, paragraph, tick, when } from '../fields.ts'
import { defineForm } from '../form.ts'
import { reach, titledName } from '../questions.ts'
import { formTexts } from '../texts/form.ts'
import { privacyTexts } from '../texts/privacy.ts'

/** F3 of the manual, which gives its name only; the questions are those of the paper form that every office has. */
export const general = defineForm({
  id: 'general',
  card: { th: 'คำร้องทั่วไป', en: 'General request' },
  title: { th: 'แบบคำร้องทั่วไป', en: 'General request' },
  intro: {
    th: 'ขอหนังสือรับรอง ขอคัดสำเนาเอกสาร ขอยืมพัสดุ หรือขอความอนุเคราะห์เรื่องอื่น ๆ จาก{org}',
    en: 'Ask {org} for a certificate, a copy of a document, the loan of equipment, or other help.',
  },
  submit: { th: 'บันทึก', en: 'Submit' },
  purpose: { th: 'ดำเนินการตามคำร้องและส่งผลให้ท่าน', en: 'handle your request and send the result' },
  letter: true,
  sections: [
    { title: { th: 'คำร้อง', en: 'Your request' }, fields: ['kind', 'subject', 'details'] },
    {
      title: { th: 'ผู้ยื่นคำร้อง', en: 'Who you are' },
      fields: ['title', 'titleOther', 'name', 'age', 'citizenId'],
      also: ['behalf'],
    },
    { title: { th: 'ที่อยู่', en: 'Address' }, fields: ['houseNo', 'road', 'soi', 'moo'], also: ['place'] },
    { title: { th: 'ช่องทางติดต่อกลับ', en: 'How to reach you' }, fields: ['phone', 'email'] },
    { title: { th: 'คำรับรอง', en: 'Declaration' }, fields: ['truth'] },
  ],
  fields: {
    kind: choice(
      { th: 'ประเภทคำร้อง', en: 'Kind of request' },
      {
        certificate: { th: 'ขอหนังสือรับรอง', en: 'Certificate' },
        copy: { th: 'ขอคัดสำเนาหรือรับรองสำเนาเอกสาร', en: 'Copies' },
        borrow: { th: 'ขอยืมพัสดุ (เต็นท์ โต๊ะ เก้าอี้)', en: 'Borrow equipment' },
        support: { th: 'ขอความอนุเคราะห์ (เช่น เครื่องเสียง รถน้ำ ตัดแต่งต้นไม้)', en: 'Other support' },
        information: { th: 'ขอข้อมูลข่าวสาร', en: 'Information' },
        other: { th: 'อื่น ๆ', en: 'Other' },
      },
    ),
    subject: line({ th: 'เรื่อง', en: 'Subject' }, { min: 3 }),
    details: paragraph(
      { th: 'มีความประสงค์', en: 'What you ask for' },
      {
        hint: {
          th: 'บอกสิ่งที่ขอ จำนวน วันและสถานที่ที่ต้องการใช้',
          en: 'What, how many, and when and where you need it',
        },
      },
    ),
    ...titledName,
    age: optional(count({ th: 'อายุ (ปี)', en: 'Age (years)' }, 120)),
    citizenId: optional(
      citizenId({
        when: when('kind', 'certificate', 'copy'),
        hint: {
          th: `กรอกได้เมื่อขอหนังสือรับรองหรือสำเนาเอกสาร ${privacyTexts.nationalId.th}`,
          en: `For a certificate or copies. ${privacyTexts.nationalId.en}`,
        },
      }),
    ),
    houseNo: addressPart({ th: 'บ้านเลขที่', en: 'House no.' }),
    road: optional(addressPart({ th: 'ถนน', en: 'Road' })),
    soi: optional(addressPart({ th: 'ซอย/ชุมชน', en: 'Soi or community' })),
    moo: optional(moo()),
    ...reach,
    truth: tick({
      th: 'ข้าพเจ้าขอรับรองว่าข้อความข้างต้นเป็นความจริงทุกประการ',
      en: 'I certify that all of the above is true.',
    }),
  },
  files: { hints: ['hint.card'] },
  contacts: ['phone', 'email'],
  category: 'kind',
  villages: ['moo'],
  next: [
    { th: '{org}ลงเลขรับและส่งเรื่องให้ผู้รับผิดชอบ', en: '{org} registers your request and passes it on.' },
    {
      th: 'เจ้าหน้าที่จะติดต่อท่านภายใน{dueAt} หากขาดเอกสารจะแจ้งครั้งเดียวให้ครบ',
      en: 'An officer contacts you by {dueAt}; if anything is missing you get one complete list.',
    },
    {
      th: 'เมื่อเสร็จ ท่านรับผลทางช่องทางที่เลือกไว้',
      en: 'When it is ready you get the result by the channel you chose.',
    },
  ],
  guide: {
    who: { th: 'ประชาชนทุกคนและหน่วยงานทุกแห่ง', en: 'Everybody, and every organisation' },
    documents: [],
    checked: [
      { th: 'บัตรประจำตัวประชาชน', en: 'Identity card' },
      { th: 'ทะเบียนบ้าน', en: 'House registration' },
    ],
    fee: formTexts.noFee,
    law: [
      {
        th: 'พระราชกฤษฎีกาว่าด้วยหลักเกณฑ์และวิธีการบริหารกิจการบ้านเมืองที่ดี พ.ศ. 2546 มาตรา 38',
        en: 'Royal Decree on Good Governance B.E. 2546, s.38',
      },
    ],
  },
})
