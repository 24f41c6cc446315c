import { choice, contact, line, optional, paragraph, score, tick, when } from '../fields.ts'
import { defineForm } from '../form.ts'
import { formTexts } from '../texts/form.ts'

/** The five levels of Thai municipal surveys, and no opinion. */
const levels = {
  5: { th: '5 มากที่สุด', en: '5 very high' },
  4: { th: '4 มาก', en: '4 high' },
  3: { th: '3 ปานกลาง', en: '3 fair' },
  2: { th: '2 น้อย', en: '2 low' },
  1: { th: '1 น้อยที่สุด', en: '1 very low' },
  null: { th: 'ไม่ขอแสดงความเห็น', en: 'No opinion' },
} as const

const questions = ['q1', 'q2', 'q3', 'q4', 'q5', 'q6', 'q7', 'q8'].map((name) => `scores.${name}`)

/** F9: how the service was, by the four sides on which municipalities are rated. */
export const satisfaction = defineForm({
  id: 'satisfaction',
  isSurvey: true,
  card: { th: 'แบบสอบถามความพึงพอใจในการใช้บริการ', en: 'Satisfaction survey' },
  title: { th: 'แบบสอบถามความพึงพอใจในการใช้บริการ', en: 'Satisfaction survey' },
  intro: {
    th: 'ช่วยบอกเราว่าบริการครั้งนี้เป็นอย่างไร ใช้เวลาราว 2 นาที คำตอบไม่ผูกกับชื่อของท่านในรายงาน',
    en: 'Tell us how this service was; it takes about 2 minutes and reports never show your name.',
  },
  submit: { th: 'ส่งแบบสอบถาม', en: 'Send survey' },
  purpose: {
    th: 'วัดและปรับปรุงคุณภาพบริการ โดยรายงานเป็นภาพรวม',
    en: 'measure and improve service quality, in totals only',
  },
  sections: [
    {
      title: { th: 'ด้านขั้นตอนการให้บริการ', en: 'Process' },
      note: { th: 'ความพึงพอใจต่อบริการครั้งนี้', en: 'How satisfied are you?' },
      fields: ['scores.q1', 'scores.q2'],
    },
    { title: { th: 'ด้านเจ้าหน้าที่ผู้ให้บริการ', en: 'Staff' }, fields: ['scores.q3', 'scores.q4'] },
    { title: { th: 'ด้านช่องทางการให้บริการ', en: 'Channel' }, fields: ['scores.q5'] },
    {
      title: { th: 'ด้านระบบและสิ่งอำนวยความสะดวก', en: 'System' },
      fields: ['scores.q6', 'scores.q7', 'scores.q8'],
    },
    { title: { th: 'ข้อเสนอแนะ', en: 'Suggestions' }, fields: ['suggestion', 'wantsContact', 'contact'] },
    {
      title: { th: 'ข้อมูลทั่วไป (ไม่บังคับ)', en: 'About you (optional)' },
      fields: ['about.gender', 'about.ageGroup', 'about.occupation'],
    },
  ],
  fields: {
    'scores.q1': score({ th: 'ขั้นตอนไม่ยุ่งยาก เข้าใจง่าย', en: 'The steps were simple and clear' }, levels),
    'scores.q2': score({ th: 'ระยะเวลาให้บริการเหมาะสม', en: 'The time taken was right' }, levels),
    'scores.q3': score({ th: 'เจ้าหน้าที่สุภาพและให้คำแนะนำดี', en: 'Staff were polite and helpful' }, levels),
    'scores.q4': score({ th: 'เจ้าหน้าที่ติดต่อกลับภายในเวลาที่แจ้งไว้', en: 'Staff contacted you in the time promised' }, levels),
    'scores.q5': score({ th: 'เข้าถึงบริการออนไลน์ได้ง่าย', en: 'The online service was easy to reach' }, levels),
    'scores.q6': score({ th: 'ระบบใช้งานง่าย ข้อมูลชัดเจน', en: 'The system was easy and the information clear' }, levels),
    'scores.q7': score({ th: 'ผลที่ได้ตรงกับความต้องการ', en: 'The result met your need' }, levels),
    'scores.q8': score({ th: 'ความพึงพอใจโดยรวม', en: 'Overall satisfaction' }, levels),
    suggestion: optional(
      paragraph({ th: 'สิ่งที่ควรปรับปรุงหรือสิ่งที่ท่านประทับใจ', en: 'What should we improve, or what pleased you?' }),
    ),
    wantsContact: optional(tick({ th: 'ต้องการให้เจ้าหน้าที่ติดต่อกลับ', en: 'I would like an officer to contact me' })),
    contact: contact(
      { th: 'เบอร์โทรศัพท์หรืออีเมล', en: 'Phone number or e-mail' },
      {
        when: when('wantsContact'),
        hint: { th: 'กรอกเมื่อต้องการให้ติดต่อกลับ', en: 'If you would like to be contacted' },
      },
    ),
    'about.gender': optional(
      choice(
        { th: 'เพศ', en: 'Gender' },
        {
          male: { th: 'ชาย', en: 'Male' },
          female: { th: 'หญิง', en: 'Female' },
          unspecified: { th: 'ไม่ประสงค์ระบุ', en: 'Prefer not to say' },
        },
      ),
    ),
    'about.ageGroup': optional(
      choice(
        { th: 'ช่วงอายุ', en: 'Age' },
        {
          under20: { th: 'ต่ำกว่า 20 ปี', en: 'Under 20' },
          '20-39': { th: '20–39 ปี', en: '20 to 39' },
          '40-59': { th: '40–59 ปี', en: '40 to 59' },
          '60plus': { th: '60 ปีขึ้นไป', en: '60 or over' },
        },
      ),
    ),
    'about.occupation': optional(
      line(
        { th: 'อาชีพ', en: 'Occupation' },
        {
          suggestions: [
            { th: 'เกษตรกร/ประมง', en: 'Farming, fishing' },
            { th: 'ค้าขาย/ธุรกิจส่วนตัว', en: 'Trade, own business' },
            { th: 'รับจ้างทั่วไป', en: 'Casual labour' },
            { th: 'พนักงานบริษัท/ลูกจ้างเอกชน', en: 'Private employee' },
            { th: 'ข้าราชการ/พนักงานของรัฐ', en: 'Civil servant, state employee' },
            { th: 'นักเรียน/นักศึกษา', en: 'Student' },
            { th: 'แม่บ้าน/พ่อบ้าน', en: 'Homemaker' },
            { th: 'เกษียณ', en: 'Retired' },
            { th: 'ว่างงาน', en: 'Unemployed' },
            { th: 'อื่น ๆ', en: 'Other' },
          ],
        },
      ),
    ),
  },
  rules: [{ oneOf: questions, group: true, fault: { text: 'scores' } }],
  contacts: ['contact'],
  emergencyWords: [],
  next: [
    { th: 'ขอบคุณที่สละเวลาตอบ', en: 'Thank you for your time.' },
    {
      th: 'เรารวมคำตอบเป็นภาพรวมทุกไตรมาสและเผยแพร่ที่หน้าสถิติ',
      en: 'Answers are combined each quarter and published on the statistics page.',
    },
    {
      th: 'หากท่านขอให้ติดต่อกลับ เจ้าหน้าที่จะติดต่อท่าน',
      en: 'If you asked for a call back, an officer will contact you.',
    },
  ],
  guide: {
    who: { th: 'ทุกคนที่เคยใช้บริการของ{org}', en: 'Everybody who has used a service of {org}' },
    documents: [],
    checked: [],
    fee: formTexts.noFee,
    law: [],
  },
})
