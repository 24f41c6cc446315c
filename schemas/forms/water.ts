import { addressPart, choice, count, line, moo, optional, paragraph, rows, tick, when } from '../fields.ts'
import { defineForm } from '../form.ts'
import { reach, titledName } from '../questions.ts'
import { formTexts } from '../texts/form.ts'
import { uploadTexts } from '../texts/upload.ts'

/** F5 of the manual: water for people who have none. A photo helps and is never needed. */
export const water = defineForm({
  id: 'water',
  card: { th: 'คำร้องขอสนับสนุนน้ำอุปโภค-บริโภค', en: 'Request for water delivery' },
  title: { th: 'แบบคำร้องขอสนับสนุนน้ำอุปโภค-บริโภค', en: 'Request for water delivery' },
  intro: {
    th: 'ขอให้{org}นำน้ำไปส่งถึงบ้านในช่วงที่ท่านขาดแคลนน้ำ หากน้ำหมดแล้วโปรดแจ้งไว้ในแบบ เราจะเร่งให้ก่อน',
    en: 'Ask {org} to deliver water to your home when you have none; say so if you have run out and you will be put first.',
  },
  submit: { th: 'บันทึก', en: 'Submit' },
  purpose: { th: 'จัดลำดับและนำน้ำไปส่งถึงบ้านท่าน', en: 'rank and deliver water to your home' },
  letter: true,
  sections: [
    {
      title: { th: 'ผู้ขอรับการสนับสนุน', en: 'Who you are' },
      fields: ['title', 'titleOther', 'name'],
      also: ['behalf'],
    },
    {
      title: { th: 'สถานที่ส่งน้ำ', en: 'Where to deliver' },
      fields: ['houseNo', 'moo'],
      also: ['place'],
    },
    {
      title: { th: 'น้ำที่ขอ', en: 'What you need' },
      fields: ['subject', 'household', 'purpose', 'urgency'],
    },
    { title: { th: 'ภาชนะรองรับน้ำ', en: 'Containers' }, fields: ['containers', 'noPhoto'] },
    { title: { th: 'ช่องทางติดต่อกลับ', en: 'How to reach you' }, fields: ['phone', 'email'] },
    { title: { th: 'คำรับรอง', en: 'Declaration' }, fields: ['declaration'] },
  ],
  fields: {
    ...titledName,
    houseNo: addressPart({ th: 'บ้านเลขที่', en: 'House no.' }),
    moo: moo(),
    subject: optional(
      line(
        { th: 'เรื่อง', en: 'Subject' },
        { min: 3, prefill: { th: 'ขอความอนุเคราะห์สนับสนุนน้ำอุปโภค-บริโภค', en: 'Request for water delivery' } },
      ),
    ),
    household: count({ th: 'จำนวนผู้อยู่อาศัยในครัวเรือน (คน)', en: 'People in the household' }, 99),
    purpose: paragraph(
      { th: 'มีความประสงค์ขอใช้น้ำเพื่อ', en: 'What the water is for' },
      { hint: { th: 'เช่น อุปโภค (ใช้ในบ้าน) บริโภค (ดื่ม)', en: 'Such as washing, cooking, drinking' } },
    ),
    urgency: optional(
      choice(
        { th: 'น้ำที่เหลืออยู่', en: 'Water you have left' },
        {
          out: { th: 'น้ำหมดแล้ว', en: 'None left' },
          'one-day': { th: 'เหลือใช้ได้ไม่เกิน 1 วัน', en: 'Less than 1 day left' },
          some: { th: 'เหลือใช้ได้มากกว่า 1 วัน', en: 'More than 1 day left' },
        },
      ),
    ),
    containers: rows(
      { th: 'ภาชนะรองรับน้ำ (ระบุประเภท เช่น ถัง โอ่ง แท็งก์ และจำนวน)', en: 'Containers, by kind and number' },
      { name: { th: 'ภาชนะที่ {n}', en: 'container {n}' }, max: 10 },
      {
        kind: choice(
          { th: 'ประเภท', en: 'Kind' },
          {
            drum: { th: 'ถัง', en: 'Drum' },
            jar: { th: 'โอ่ง', en: 'Jar' },
            tank: { th: 'แท็งก์', en: 'Tank' },
            other: { th: 'อื่น ๆ', en: 'Other' },
          },
        ),
        count: count({ th: 'จำนวน', en: 'Number' }, 20),
        litres: count({ th: 'ขนาดความจุ (ลิตร)', en: 'Capacity (litres)' }, 10_000),
      },
    ),
    noPhoto: optional(
      tick({ th: 'ถ่ายภาพภาชนะไม่ได้', en: 'I cannot take a photo' }, { hint: uploadTexts['hint.water'] }),
    ),
    ...reach,
    declaration: tick(
      { th: 'ข้าพเจ้าขอรับรองตามข้อความข้างต้น', en: 'I certify the above.' },
      {
        statement: {
          th: 'โดยขอรับรองว่าข้าพเจ้ามีความเดือดร้อนจากการขาดแคลนน้ำอุปโภค-บริโภค และภาชนะรองรับน้ำของข้าพเจ้าอยู่ในสภาพใช้งานได้ ไม่ชำรุดเสียหายแต่ประการใด',
          en: 'I certify that I am in hardship for want of water, and that my containers are usable and not damaged in any way.',
        },
      },
    ),
  },
  files: { hints: [] },
  contacts: ['phone', 'email'],
  villages: ['moo'],
  urgent: when('urgency', 'out'),
  next: [
    {
      th: 'งานป้องกันและบรรเทาสาธารณภัยจัดลำดับตามความเร่งด่วน',
      en: 'The disaster prevention unit ranks requests by urgency.',
    },
    { th: 'เจ้าหน้าที่จะโทรนัดส่งน้ำภายใน{dueAt}', en: 'An officer calls to arrange delivery by {dueAt}.' },
    {
      th: 'โปรดเตรียมภาชนะและเปิดทางให้รถน้ำเข้าถึง',
      en: 'Please have containers ready and the way clear for the truck.',
    },
  ],
  guide: {
    who: { th: 'ผู้อยู่อาศัยในพื้นที่ของ{org}ที่ขาดแคลนน้ำ', en: 'Residents of the area of {org} who lack water' },
    documents: [],
    checked: [{ th: 'ทะเบียนบ้าน', en: 'House registration' }],
    fee: formTexts.noFee,
    law: [
      {
        th: 'พระราชบัญญัติป้องกันและบรรเทาสาธารณภัย พ.ศ. 2550',
        en: 'Disaster Prevention and Mitigation Act B.E. 2550',
      },
    ],
  },
})
