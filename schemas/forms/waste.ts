import { addressPart, choice, count, moo, optional, paragraph, tick } from '../fields.ts'
import { defineForm } from '../form.ts'
import { reach, titledName } from '../questions.ts'

/** F4 of the manual: bins, and a monthly fee that the citizen undertakes to pay. */
export const waste = defineForm({
  id: 'waste',
  card: { th: 'คำร้องขอรับบริการจัดเก็บขยะ', en: 'Waste collection request' },
  title: { th: 'แบบฟอร์มขอรับบริการจัดเก็บขยะ', en: 'Waste collection request' },
  intro: {
    th: 'ขอรับบริการเก็บขยะและขอถังขยะสำหรับบ้าน ร้านค้า หรือสถานประกอบการของท่าน ยื่นคำขอไม่มีค่าธรรมเนียม มีเพียงค่าบริการจัดเก็บรายเดือน',
    en: 'Ask for waste collection and bins for your home, shop or business; applying is free, only the monthly collection fee applies.',
  },
  submit: { th: 'บันทึก', en: 'Submit' },
  purpose: { th: 'จัดเก็บขยะ ส่งถังขยะ และเรียกเก็บค่าบริการ', en: 'collect waste, deliver bins and bill the fee' },
  letter: true,
  sections: [
    {
      title: { th: 'ผู้ขอรับบริการ', en: 'Who you are' },
      fields: ['title', 'titleOther', 'name'],
      also: ['behalf'],
    },
    {
      title: { th: 'ที่อยู่ของท่าน', en: 'Your address' },
      fields: ['home.houseNo', 'home.road', 'home.moo'],
      also: ['place'],
    },
    { title: { th: 'บริการที่ขอ', en: 'What you need' }, fields: ['placeType', 'placeDesc', 'bins'] },
    {
      title: { th: 'สถานที่จัดเก็บขยะ', en: 'Where to collect' },
      fields: ['sameAddress', 'service.houseNo', 'service.moo'],
      also: ['place'],
    },
    { title: { th: 'ช่องทางติดต่อกลับ', en: 'How to reach you' }, fields: ['phone', 'email'] },
    { title: { th: 'ค่าบริการ', en: 'Fee' }, fields: [], also: ['fee'] },
    { title: { th: 'คำรับรอง', en: 'Undertaking' }, fields: ['undertaking'] },
  ],
  fields: {
    ...titledName,
    'home.houseNo': addressPart({ th: 'บ้านเลขที่', en: 'House no.' }),
    'home.road': optional(addressPart({ th: 'ถนน', en: 'Road' })),
    'home.moo': moo(),
    placeType: choice(
      { th: 'ประเภทสถานที่ของท่าน', en: 'Type of place' },
      {
        home: { th: 'บ้านที่อยู่อาศัย', en: 'Home' },
        rental: { th: 'บ้านเช่า/อาคารพาณิชย์', en: 'Rented house or shophouse' },
        shop: { th: 'ร้านค้า', en: 'Shop' },
        factory: { th: 'โรงงาน/สถานประกอบการ', en: 'Factory or business' },
      },
    ),
    placeDesc: optional(
      paragraph({
        th: 'อธิบายสถานที่ตั้งของสถานที่ขอรับบริการจัดเก็บขยะ / อื่น ๆ (ถ้ามี)',
        en: 'Describe the place or say anything else',
      }),
    ),
    bins: count({ th: 'จำนวนถังขยะที่ขอ (ใบ)', en: 'Number of bins' }, 20, {
      hint: { th: '1–20 ใบ', en: '1–20' },
    }),
    sameAddress: optional(tick({ th: 'ที่เดียวกับที่อยู่ของท่าน', en: 'At your own address' })),
    'service.houseNo': addressPart(
      { th: 'บ้านเลขที่ของสถานที่จัดเก็บ', en: 'House no. of the place' },
      { unless: 'sameAddress' },
    ),
    'service.moo': moo({ unless: 'sameAddress' }),
    ...reach,
    undertaking: tick({ th: 'ข้าพเจ้าขอรับรองตามข้อความข้างต้น', en: 'I undertake the above.' }),
  },
  files: { hints: ['hint.card'] },
  contacts: ['phone', 'email'],
  villages: ['service.moo', 'home.moo'],
  fee: {
    rate: 'placeType',
    times: 'bins',
    says: {
      th: 'ค่าบริการจัดเก็บขยะเดือนละ {fee} บาท ({feeText})',
      en: 'The collection fee is {fee} baht a month.',
    },
    each: { th: 'บาทต่อถังต่อเดือน', en: 'baht a bin a month' },
  },
  undertaking: 'undertaking',
  next: [
    { th: 'เจ้าหน้าที่ตรวจที่ตั้งและเส้นทางรถเก็บขยะ', en: 'Staff check your place and the truck route.' },
    {
      th: 'เจ้าหน้าที่จะติดต่อท่านภายใน{dueAt} เพื่อยืนยันค่าบริการและนัดส่งถังขยะ',
      en: 'An officer contacts you by {dueAt} to confirm the fee and the bin delivery.',
    },
    {
      th: 'เริ่มเก็บขยะตามวันที่แจ้ง และชำระค่าบริการรายเดือนกับกองคลัง',
      en: 'Collection starts on the day we tell you; the monthly fee is paid to the finance division.',
    },
  ],
  guide: {
    who: {
      th: 'เจ้าของหรือผู้ครอบครองบ้าน ร้านค้า หรือสถานประกอบการในพื้นที่ของ{org}',
      en: 'Owners and occupiers of homes, shops and businesses in the area of {org}',
    },
    documents: [],
    checked: [
      { th: 'บัตรประจำตัวประชาชน', en: 'Identity card' },
      { th: 'ทะเบียนบ้าน', en: 'House registration' },
    ],
    fee: {
      th: 'ยื่นคำขอไม่มีค่าธรรมเนียม มีเพียงค่าบริการจัดเก็บขยะรายเดือนตามที่แสดงในแบบ',
      en: 'Applying is free; the monthly collection fee is shown on the form.',
    },
    law: [
      {
        th: 'พระราชบัญญัติการสาธารณสุข พ.ศ. 2535 มาตรา 20 (4)',
        en: 'Public Health Act B.E. 2535, s.20(4)',
      },
    ],
  },
})
