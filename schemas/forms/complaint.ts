import { forTheDesk } from '../categories.ts'
import { choice, email, line, moo, optional, paragraph, personName, phone, tick, when } from '../fields.ts'
import { defineForm } from '../form.ts'
import { formTexts } from '../texts/form.ts'

/** F1 of the manual; its questions are printed there, the categories and the way to stay unnamed are ours. */
export const complaint = defineForm({
  id: 'complaint',
  card: { th: 'เรื่องร้องเรียน/ร้องทุกข์', en: 'Complaint or grievance' },
  title: { th: 'เรื่องร้องเรียน/ร้องทุกข์', en: 'Complaint or grievance' },
  intro: {
    th: 'แจ้งปัญหาความเดือดร้อนในพื้นที่ เช่น ไฟทางดับ ถนนชำรุด ขยะตกค้าง ท่านจะได้รหัสเรื่องไว้ติดตามทันที',
    en: 'Report a problem in our area, such as a dark street light, a broken road or uncollected waste; you get a tracking reference at once.',
  },
  submit: { th: 'บันทึก', en: 'Submit' },
  purpose: { th: 'รับและแก้ไขปัญหาที่ท่านแจ้ง และติดต่อกลับ', en: 'receive and solve what you report, and contact you' },
  sections: [
    {
      title: { th: 'เรื่องที่แจ้ง', en: 'What happened' },
      note: {
        th: 'โปรดใช้ถ้อยคำสุภาพและแจ้งตามความเป็นจริง การแจ้งข้อความอันเป็นเท็จอาจมีความผิดตามกฎหมาย',
        en: 'Please be polite and truthful. False statements may be an offence.',
      },
      fields: ['category', 'subject', 'details', 'moo', 'urgent'],
      also: ['position'],
    },
    {
      title: { th: 'ผู้แจ้งเรื่อง', en: 'Who you are' },
      note: {
        th: 'ท่านแจ้งโดยไม่ออกนามได้ หากไม่ให้ช่องทางติดต่อ เราจะไม่มีกำหนดติดต่อกลับ และอาจสอบถามรายละเอียดเพิ่มไม่ได้ โปรดติดตามผลด้วยรหัสเรื่อง',
        en: 'You may stay unnamed. Without a contact there is no call-back date and we cannot ask for details; follow it by reference.',
      },
      fields: ['anonymous', 'fullName', 'address'],
      also: ['behalf'],
    },
    { title: { th: 'ช่องทางติดต่อกลับ', en: 'How to reach you' }, note: formTexts.oneContact, fields: ['phone', 'email'] },
  ],
  fields: {
    category: choice(
      { th: 'ประเภท', en: 'Category' },
      {
        LIGHT: { th: 'ไฟฟ้าสาธารณะขัดข้อง/ไฟทางดับ', en: 'Street light' },
        ROAD: { th: 'ถนน/ทางเท้า/สะพานชำรุด', en: 'Road, footpath, bridge' },
        DRAIN: { th: 'ท่อระบายน้ำอุดตัน/น้ำท่วมขัง', en: 'Drain, flooding' },
        WATER: { th: 'น้ำประปาไม่ไหล/ท่อแตก/น้ำไม่สะอาด', en: 'Piped water' },
        WASTE: { th: 'ขยะตกค้าง/ขอถัง/กองขยะ', en: 'Waste' },
        NUISANCE: { th: 'เหตุรำคาญ (กลิ่น เสียง ควัน ฝุ่น น้ำเสีย)', en: 'Nuisance (smell, noise, smoke, dust, waste water)' },
        BURN: { th: 'เผาในที่โล่ง/PM2.5', en: 'Open burning' },
        ANIMAL: { th: 'สัตว์จรจัด/โรคพิษสุนัขบ้า/สัตว์มีพิษ', en: 'Stray or rabid animals' },
        DISEASE: { th: 'ยุงลาย/ขอพ่นหมอกควัน/โรคติดต่อ', en: 'Mosquitoes, disease' },
        TREE: { th: 'ต้นไม้/กิ่งไม้อันตราย', en: 'Dangerous trees' },
        BUILD: { th: 'ก่อสร้างไม่ได้รับอนุญาตหรือผิดแบบ/รุกล้ำที่สาธารณะ', en: 'Building, encroachment' },
        ORDER: { th: 'จราจร/จอดรถกีดขวาง/หาบเร่แผงลอย/ความสงบเรียบร้อย', en: 'Traffic, public order' },
        TAX: { th: 'ภาษีที่ดินและสิ่งปลูกสร้าง/ภาษีป้าย/ค่าธรรมเนียม', en: 'Taxes, fees' },
        WELFARE: {
          th: 'สวัสดิการ (เบี้ยยังชีพผู้สูงอายุ เบี้ยความพิการ เงินสงเคราะห์ เงินอุดหนุนเด็กแรกเกิด)',
          en: 'Welfare',
        },
        SERVICE: { th: 'การให้บริการ/ความประพฤติเจ้าหน้าที่ (ไม่ใช่ทุจริต)', en: 'Staff service (not corruption)' },
        OTHER: { th: 'อื่น ๆ', en: 'Other' },
      },
    ),
    subject: line({ th: 'เรื่อง', en: 'Subject' }, { min: 3 }),
    details: paragraph(
      { th: 'รายละเอียด', en: 'Details' },
      {
        min: 10,
        hint: {
          th: 'เกิดอะไรขึ้น ที่ไหน เมื่อไร มีจุดสังเกตใดบ้าง',
          en: 'What happened, where and when, and any landmark nearby',
        },
      },
    ),
    moo: optional(moo({ hint: { th: 'หมู่ที่เกิดเหตุ', en: 'Where it happened' } })),
    urgent: optional(tick({ th: 'เป็นเรื่องเร่งด่วน', en: 'This is urgent' })),
    anonymous: optional(tick({ th: 'ไม่ประสงค์ออกนาม', en: 'I do not want to give my name' })),
    fullName: personName({ th: 'ชื่อ-นามสกุล', en: 'Full name' }, { unless: 'anonymous' }),
    address: optional(
      paragraph({ th: 'ที่อยู่', en: 'Address' }, { max: 300, unless: 'anonymous', autocomplete: 'street-address' }),
    ),
    phone: optional(
      phone(
        { th: 'เบอร์โทรศัพท์', en: 'Phone' },
        { hint: { th: 'เจ้าหน้าที่จะโทรกลับเบอร์นี้', en: 'An officer calls you back on this number' } },
      ),
    ),
    email: optional(
      email({ th: 'อีเมล', en: 'E-mail' }, { hint: { th: 'เราจะส่งใบรับเรื่องไปที่นี่', en: 'We send your receipt here' } }),
    ),
  },
  rules: [{ oneOf: ['phone', 'email'], unless: 'anonymous', fault: { text: 'oneContact' } }],
  files: { hints: ['hint.photo', 'hint.cover'] },
  contacts: ['phone', 'email'],
  category: 'category',
  deskCategories: forTheDesk,
  villages: ['moo'],
  urgent: when('urgent'),
  next: [
    { th: '{org}ส่งเรื่องถึงกองที่รับผิดชอบทันที', en: '{org} passes your matter to the responsible division at once.' },
    { th: 'เจ้าหน้าที่จะติดต่อท่านภายใน{dueAt}', en: 'An officer contacts you by {dueAt}.' },
    { th: 'ท่านติดตามผลได้ทุกขั้นตอน และเราจะแจ้งเมื่อแล้วเสร็จ', en: 'Follow every step online; we tell you when it is done.' },
  ],
  guide: {
    who: {
      th: 'ประชาชนทุกคนที่ประสบหรือพบเห็นปัญหาในพื้นที่ของ{org}',
      en: 'Everybody who suffers from or sees a problem in the area of {org}',
    },
    documents: [],
    checked: [],
    fee: formTexts.noFee,
    law: [
      {
        th: 'พระราชกฤษฎีกาว่าด้วยหลักเกณฑ์และวิธีการบริหารกิจการบ้านเมืองที่ดี พ.ศ. 2546 มาตรา 38 และ 41',
        en: 'Royal Decree on Good Governance B.E. 2546, s.38 and s.41',
      },
    ],
  },
})
