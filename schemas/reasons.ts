import type { Text } from './text.ts'

type Words = { readonly title: string; readonly message: Text }

/** Every expected "no": a title for machines, and what a person should do. */
export const reasons = {
  'too-large': {
    title: 'The request is too large',
    message: {
      th: 'ข้อมูลที่ส่งมีขนาดใหญ่เกินไป โปรดย่อข้อความแล้วส่งอีกครั้ง',
      en: 'This is too much to send at once: please shorten it and send again.',
    },
  },
  'unsupported-type': {
    title: 'The content type is not supported',
    message: {
      th: 'ระบบอ่านข้อมูลรูปแบบนี้ไม่ได้ โปรดส่งจากแบบฟอร์มบนหน้าเว็บ',
      en: 'This kind of data cannot be read: please send from the form on the website.',
    },
  },
  'unknown-municipality': {
    title: 'No such municipality',
    message: {
      th: 'ไม่พบหน่วยงานนี้ในระบบ โปรดเลือกจากหน้าแรก',
      en: 'There is no such municipality here: please choose one on the first page.',
    },
  },
  'unknown-address': {
    title: 'No such address',
    message: {
      th: 'ไม่พบที่อยู่นี้ในระบบ โปรดเริ่มจากหน้าบริการ',
      en: 'There is nothing at this address: please start from the services page.',
    },
  },
  'malformed-request': {
    title: 'The request cannot be read',
    message: {
      th: 'อ่านข้อมูลที่ส่งมาไม่ได้ โปรดโหลดหน้าใหม่แล้วส่งอีกครั้ง',
      en: 'What was sent cannot be read: please reload the page and send again.',
    },
  },
  'form-not-offered': {
    title: 'The form is not offered here',
    message: {
      th: 'หน่วยงานนี้ยังไม่เปิดให้บริการแบบนี้ โปรดดูบริการที่มีในหน้าแรกหรือโทรสอบถาม',
      en: 'This form is not offered here: please see the services page, or call.',
    },
  },
  'challenge-failed': {
    title: 'The automatic check did not finish',
    message: {
      th: 'ระบบยังตรวจสอบไม่เสร็จ โปรดกดส่งอีกครั้ง ข้อมูลของท่านยังอยู่ครบ',
      en: 'The automatic check did not finish: please press send again; nothing is lost.',
    },
  },
  'text-changed': {
    title: 'The texts have changed',
    message: {
      th: 'ประกาศความเป็นส่วนตัวปรับปรุงใหม่ โปรดอ่านฉบับล่าสุดแล้วกดส่งอีกครั้ง',
      en: 'The privacy notice has changed: please read the latest one and send again.',
    },
  },
  'invalid-answers': {
    title: 'Some answers need correcting',
    message: { th: 'โปรดแก้ไขจุดที่แจ้งไว้แล้วส่งอีกครั้ง', en: 'Please correct the points named and send again.' },
  },
  'submission-id-reused': {
    title: 'This submission was sent before with other content',
    message: {
      th: 'เรื่องนี้ส่งไปแล้วด้วยข้อมูลอื่น หากต้องการส่งเรื่องใหม่ โปรดโหลดหน้าใหม่',
      en: 'This was sent before with other content: to send a new one, please reload the page.',
    },
  },
  'room-not-free': {
    title: 'The room is not free at that time',
    message: {
      th: 'ห้องประชุมไม่ว่างในวันและเวลาที่เลือก ยังไม่มีการบันทึก โปรดเลือกเวลาหรือห้องอื่นแล้วส่งอีกครั้ง',
      en: 'The room is not free at that time and nothing was kept: please choose another time or room and send again.',
    },
  },
  'unknown-request': {
    title: 'No request matches',
    message: {
      th: 'ไม่พบเรื่องตามรหัสที่กรอก โปรดตรวจรหัสเรื่องและรหัสติดตามอีกครั้ง',
      en: 'No matter matches: please check the reference and the tracking code.',
    },
  },
  'not-now': {
    title: 'This cannot be done now',
    message: {
      th: 'เรื่องนี้อยู่ในขั้นตอนที่ทำรายการนี้ไม่ได้ โปรดดูสถานะล่าสุดหรือโทรสอบถาม',
      en: 'This cannot be done at this point: please see the latest status, or call.',
    },
  },
  'already-rated': {
    title: 'This request has been rated already',
    message: {
      th: 'ท่านประเมินเรื่องนี้แล้ว แบบนี้ตอบได้ครั้งเดียวต่อหนึ่งเรื่อง ขอบคุณที่ช่วยให้บริการของเราดีขึ้น',
      en: 'You have rated this already: one answer per matter. Thank you for helping us improve.',
    },
  },
  'too-many-requests': {
    title: 'Too many attempts',
    message: { th: 'มีการลองถี่เกินไป โปรดรอสักครู่แล้วลองใหม่', en: 'Too many attempts: please wait a little and try again.' },
  },
  'try-again': {
    title: 'Not kept yet, please try again',
    message: {
      th: 'ขณะนี้ระบบยังบันทึกไม่ได้ โปรดกดส่งอีกครั้ง ระบบจะไม่บันทึกซ้ำ',
      en: 'We could not save just now: press send again; it will never be saved twice.',
    },
  },
  'not-from-this-page': {
    title: 'The form is not from this page',
    message: {
      th: 'แบบฟอร์มนี้หมดอายุแล้วหรือไม่ได้ส่งมาจากหน้าของระบบ โปรดเปิดหน้านั้นใหม่แล้วลองอีกครั้ง',
      en: 'This form is out of date or was not sent from our page: please open the page again and retry.',
    },
  },
  'not-through-the-front-door': {
    title: 'This address is not served directly',
    message: { th: 'โปรดเข้าใช้ผ่านเว็บไซต์ของหน่วยงาน', en: 'Please use the website of the municipality.' },
  },
} as const satisfies Record<string, Words>

export type Reason = keyof typeof reasons
