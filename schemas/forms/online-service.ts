import { forTheDesk } from '../categories.ts'
import {
  addressPart,
  choice,
  citizenId,
  line,
  moo,
  needed,
  optional,
  paragraph,
  personName,
  phone,
  when,
} from '../fields.ts'
import { defineForm } from '../form.ts'
import { reach } from '../questions.ts'
import { formTexts } from '../texts/form.ts'
import { privacyTexts } from '../texts/privacy.ts'

/** F8, the form of Chong Lom's manual: a service is chosen, or named where it is not on the list. */
export const onlineService = defineForm({
  id: 'online-service',
  card: { th: 'ขอรับบริการออนไลน์', en: 'Online service request' },
  title: { th: 'ขอรับบริการออนไลน์ (e-Service)', en: 'Online service request' },
  intro: {
    th: 'เลือกบริการที่ต้องการ เช่น แจ้งไฟฟ้าสาธารณะขัดข้อง แล้วส่งเรื่องได้จากที่บ้าน ไม่มีค่าธรรมเนียม',
    en: 'Choose the service you need, such as a broken street light, and send it from home; there is no fee.',
  },
  submit: { th: 'ส่งเรื่องขอรับบริการออนไลน์', en: 'Send request' },
  purpose: { th: 'ให้บริการตามหัวข้อที่ท่านเลือกและติดต่อกลับ', en: 'provide the service you chose and contact you' },
  sections: [
    {
      title: { th: 'บริการที่ขอ', en: 'The service' },
      fields: ['topic', 'topicOther', 'subject', 'details'],
      also: ['position'],
    },
    {
      title: { th: 'ผู้ร้องขอรับบริการ', en: 'Who you are' },
      note: { th: 'กรอกข้อมูลผู้ร้องขอรับบริการให้ครบถ้วน', en: 'Please give your details in full.' },
      fields: ['name', 'citizenId'],
      also: ['behalf'],
    },
    {
      title: { th: 'ที่อยู่', en: 'Address' },
      fields: ['houseNo', 'moo', 'community', 'village', 'soi', 'road'],
      also: ['place'],
    },
    { title: { th: 'ช่องทางติดต่อกลับ', en: 'How to reach you' }, fields: ['phone', 'email', 'lineId'] },
  ],
  fields: {
    topic: choice(
      { th: 'หัวข้อขอรับบริการ', en: 'Service' },
      {
        LIGHT: { th: 'แจ้งไฟฟ้าสาธารณะขัดข้อง', en: 'Broken street light' },
        ROAD: { th: 'แจ้งถนนชำรุด', en: 'Damaged road' },
        DRAIN: { th: 'แจ้งท่อระบายน้ำอุดตัน', en: 'Blocked drain' },
        WATER: { th: 'แจ้งน้ำประปาไม่ไหล', en: 'No piped water' },
        WATERAID: { th: 'ขอสนับสนุนน้ำ', en: 'Water delivery' },
        WASTE: { th: 'แจ้งขยะตกค้าง/ขอถังขยะ', en: 'Uncollected waste, bins' },
        NUISANCE: { th: 'แจ้งเหตุรำคาญ', en: 'Nuisance' },
        ANIMAL: { th: 'แจ้งสัตว์จรจัด', en: 'Stray animals' },
        DISEASE: { th: 'ขอพ่นหมอกควัน', en: 'Mosquito fogging' },
        TREE: { th: 'ขอตัดแต่งหรือโค่นต้นไม้', en: 'Trimming or felling of trees' },
        DISASTER: { th: 'แจ้งสาธารณภัย', en: 'Disaster help' },
        BORROW: { th: 'ขอยืมพัสดุ/เต็นท์', en: 'Loan of equipment or tents' },
        CERTIFICATE: { th: 'ขอหนังสือรับรอง', en: 'Certificate' },
        WELFARE: { th: 'ลงทะเบียนเบี้ยยังชีพ/เบี้ยความพิการ', en: 'Registration for allowances' },
        TAX: { th: 'ชำระภาษี/ค่าธรรมเนียม', en: 'Taxes and fees' },
        OTHER: { th: 'หัวข้ออื่น ๆ', en: 'Another matter' },
      },
    ),
    topicOther: needed(
      when('topic', 'OTHER'),
      line(
        { th: 'หัวข้อที่ต้องการ', en: 'Which service' },
        { hint: { th: 'กรอกเมื่อไม่มีหัวข้อในรายการ', en: 'If it is not on the list' } },
      ),
    ),
    subject: line({ th: 'เรื่องที่ขอรับบริการ', en: 'Subject' }, { min: 3 }),
    details: paragraph(
      { th: 'รายละเอียดการขอรับบริการ', en: 'Details' },
      {
        hint: {
          th: 'เช่น ไฟฟ้าสาธารณะดับ บริเวณหน้าบ้านเลขที่เท่าใด หมู่ใด มีจุดสังเกตใดบ้าง',
          en: 'Such as where the light is out, and any landmark nearby',
        },
      },
    ),
    name: personName({ th: 'ชื่อ-นามสกุล', en: 'Full name' }),
    citizenId: optional(citizenId({ byChoice: true, hint: privacyTexts.nationalId })),
    houseNo: addressPart({ th: 'บ้านเลขที่', en: 'House no.' }),
    moo: optional(moo()),
    community: optional(addressPart({ th: 'ชุมชน', en: 'Community' })),
    village: optional(addressPart({ th: 'หมู่บ้าน', en: 'Village' })),
    soi: optional(addressPart({ th: 'ซอย', en: 'Soi' })),
    road: optional(addressPart({ th: 'ถนน', en: 'Road' })),
    phone: phone({ th: 'โทรศัพท์', en: 'Phone' }),
    email: reach.email,
    lineId: optional(
      line(
        { th: 'ไลน์ไอดี (LINE ID)', en: 'LINE ID' },
        { spellcheck: false, hint: { th: 'เช่น @abcde', en: 'Such as @abcde' } },
      ),
    ),
  },
  files: { hints: ['hint.photo', 'hint.card'] },
  contacts: ['phone', 'email'],
  category: 'topic',
  deskCategories: forTheDesk,
  villages: ['moo'],
  next: [
    {
      th: 'ศูนย์บริการแบบเบ็ดเสร็จ (OSS) ส่งเรื่องถึงกองที่รับผิดชอบ',
      en: 'The one-stop service desk passes your request to the right division.',
    },
    { th: 'เจ้าหน้าที่จะติดต่อท่านภายใน{dueAt}', en: 'An officer contacts you by {dueAt}.' },
    {
      th: 'ติดตามผลได้ด้วยรหัสเรื่อง โดยไม่ต้องเดินทางมาสำนักงาน',
      en: 'Track it with your reference; no need to come to the office.',
    },
  ],
  guide: {
    who: { th: 'ประชาชนทุกคนที่ต้องการรับบริการจาก{org}', en: 'Everybody who needs a service of {org}' },
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
