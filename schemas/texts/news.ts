import type { Text } from '../text.ts'

/** What whoever has a case, or leads its office, is told of at once, with nothing personal. */
export const newsTexts = {
  subject: { th: 'ความเคลื่อนไหวในเรื่อง {reference}', en: 'News of {reference}' },
  body: {
    th: 'เรื่อง {reference} ของ{office}\n{what}\n\nเปิดเรื่อง: {caseUrl}\n\nอีเมลนี้ไม่มีข้อมูลส่วนบุคคล โปรดเข้าระบบเพื่อดูรายละเอียด',
    en: '{reference}, {office}\n{what}\n\nOpen: {caseUrl}\n\nThis mail holds no personal data; sign in for the details.',
  },
  kinds: {
    'citizen.wrote': { th: 'ผู้แจ้งส่งข้อความถึงเจ้าหน้าที่', en: 'The citizen has written to you.' },
    withdrawn: { th: 'ผู้แจ้งขอถอนเรื่อง ไม่ต้องดำเนินการต่อ', en: 'The citizen has withdrawn it: nothing more is to be done.' },
    reopened: {
      th: 'ผู้แจ้งขอเปิดเรื่องอีกครั้ง กำหนดติดต่อนับใหม่แล้ว',
      en: 'The citizen has reopened it: a new time limit for contact has begun.',
    },
    'contact.failed': {
      th: 'ข้อความที่ส่งถึงผู้แจ้งทาง{channel}ไม่ถึงผู้รับ จึงยังไม่นับว่าติดต่อแล้ว โปรดติดต่อทางอื่น',
      en: 'Your message did not reach the citizen by {channel} and does not count as contact: please try another way.',
    },
    transferred: {
      th: 'มีเรื่องโอนมาให้ดำเนินการต่อ กำหนดติดต่อเดิมยังนับต่อ',
      en: 'It was handed to you; its time limit goes on.',
    },
    concerns: {
      th: 'มีเรื่องที่กล่าวถึงบุคลากรมาให้ท่านพิจารณา ผู้อื่นเปิดไม่ได้ กำหนดติดต่อเดิมยังนับต่อ',
      en: 'A matter about one of the staff has come to you; others cannot open it, and its time limit goes on.',
    },
    rated: {
      th: 'ผู้แจ้งประเมินบริการและให้คะแนน 1 หรือ 2 อย่างน้อยหนึ่งข้อ โปรดทบทวนว่าปรับปรุงหรือติดต่อผู้แจ้งได้อย่างไร',
      en: 'The citizen rated the service and gave a score of 1 or 2: please see what can be made better, or whom to call.',
    },
  },
} as const satisfies Record<string, Text | Record<string, Text>>
