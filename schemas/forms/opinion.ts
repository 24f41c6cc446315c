import { email, line, optional, paragraph, personName, phone } from '../fields.ts'
import { defineForm } from '../form.ts'
import { formTexts } from '../texts/form.ts'

/** F7 of the manual: what people think. Nobody has to say who they are. */
export const opinion = defineForm({
  id: 'opinion',
  card: { th: 'ช่องทางการรับฟังความคิดเห็นของประชาชน', en: 'Share your opinion' },
  title: { th: 'ช่องทางการรับฟังความคิดเห็นของประชาชน', en: 'Share your opinion' },
  intro: {
    th: 'บอกความคิดเห็นหรือข้อเสนอแนะถึง{org} ไม่ต้องบอกชื่อก็ได้',
    en: 'Tell {org} what you think or suggest; you need not give your name.',
  },
  submit: { th: 'ส่งข้อความ', en: 'Send message' },
  purpose: { th: 'รับฟังความคิดเห็นเพื่อปรับปรุงงาน', en: 'hear opinions and improve our work' },
  sections: [
    { title: { th: 'ความคิดเห็นของท่าน', en: 'Your opinion' }, fields: ['subject', 'message'] },
    {
      title: { th: 'ผู้ส่ง', en: 'Who you are' },
      note: {
        th: 'ไม่ต้องบอกชื่อก็ได้ หากต้องการคำตอบ โปรดให้อีเมลหรือเบอร์โทรศัพท์',
        en: 'Your name is not needed. For an answer, leave an e-mail or phone number.',
      },
      fields: ['senderName', 'senderEmail', 'phone'],
    },
  ],
  fields: {
    subject: line({ th: 'เรื่อง', en: 'Subject' }, { min: 3 }),
    message: paragraph({ th: 'ข้อความ', en: 'Message' }),
    senderName: optional(personName({ th: 'ชื่อผู้ส่ง', en: "Sender's name" })),
    senderEmail: optional(email({ th: 'อีเมลผู้ส่ง', en: "Sender's e-mail" })),
    phone: optional(phone({ th: 'โทรศัพท์', en: 'Phone' })),
  },
  files: { hints: ['hint.cover'] },
  contacts: ['senderEmail', 'phone'],
  next: [
    { th: 'ความคิดเห็นของท่านถึงผู้รับผิดชอบแล้ว', en: 'Your opinion has reached the people responsible.' },
    {
      th: 'หากท่านให้ช่องทางติดต่อไว้ เจ้าหน้าที่จะติดต่อภายใน{dueAt}',
      en: 'If you left a contact, an officer contacts you by {dueAt}.',
    },
    {
      th: 'เราสรุปความคิดเห็นทั้งหมดเสนอผู้บริหารเพื่อปรับปรุงงาน',
      en: 'We summarise all opinions for the executives to improve our work.',
    },
  ],
  guide: {
    who: { th: 'ทุกคน ไม่ต้องบอกชื่อก็ได้', en: 'Everybody, with or without a name' },
    documents: [],
    checked: [],
    fee: formTexts.noFee,
    law: [
      {
        th: 'พระราชกฤษฎีกาว่าด้วยหลักเกณฑ์และวิธีการบริหารกิจการบ้านเมืองที่ดี พ.ศ. 2546 มาตรา 41',
        en: 'Royal Decree on Good Governance B.E. 2546, s.41',
      },
    ],
  },
})
