import type { Text } from '#schemas/text.ts'

/** Headings of the full privacy notice and what the short one leaves out (PDPA s.23, the municipalities' own policies). */
export const noticeWords = {
  intro: {
    th: 'เราเก็บข้อมูลเท่าที่จำเป็นต่อเรื่องของท่าน หน้านี้บอกว่าเราใช้ข้อมูลใด เพื่ออะไร เก็บไว้นานเท่าใด และท่านมีสิทธิใดบ้าง',
    en: 'We keep only what your matter needs. This page says what we use, why, for how long, and what your rights are.',
  },
  version: { th: 'ฉบับที่ {version}', en: 'Version {version}' },
  who: { th: 'ใครดูแลข้อมูลของท่าน', en: 'Who is responsible for your information' },
  purposes: { th: 'เราใช้ข้อมูลใด เพื่ออะไร', en: 'What we use, and why' },
  collected: { th: 'ข้อมูลที่ถามในแบบ:', en: 'What the form asks for:' },
  basis: { th: 'ฐานกฎหมาย', en: 'The legal basis' },
  recipients: { th: 'ใครได้รับข้อมูล', en: 'Who receives it' },
  mail: {
    th: 'อีเมลแจ้งท่านส่งผ่านผู้ให้บริการอีเมลในประเทศสิงคโปร์ ในอีเมลมีเพียงที่อยู่อีเมลของท่าน รหัสเรื่อง กำหนดเวลา และลิงก์ติดตาม ไม่มีชื่อและไม่มีเนื้อหาเรื่องของท่าน',
    en: 'E-mails to you are sent through a mail provider in Singapore. They hold only your e-mail address, the reference, dates and the tracking link; never your name or what you wrote.',
  },
  neverSold: {
    th: 'เราไม่ให้ข้อมูลแก่ผู้อื่นเพื่อการขายหรือการโฆษณา ผู้ให้บริการระบบต้องรักษาความลับและใช้ข้อมูลเพื่องานนี้เท่านั้น',
    en: 'Nobody receives it for sales or advertising. System providers must keep it secret and use it for this work only.',
  },
  kept: { th: 'เก็บไว้นานเท่าใด', en: 'How long we keep it' },
  rights: { th: 'สิทธิของท่าน', en: 'Your rights' },
  howToAsk: {
    th: 'ใช้สิทธิได้โดยไม่เสียค่าใช้จ่าย เพียงติดต่อเจ้าหน้าที่คุ้มครองข้อมูลส่วนบุคคลตามที่แจ้งไว้ข้างต้น',
    en: 'Using your rights costs nothing: contact the data protection officer named above.',
  },
  security: { th: 'ความปลอดภัยและการแก้ไขประกาศ', en: 'Security, and changes to this notice' },
  securityText: {
    th: 'ข้อมูลส่งและเก็บแบบเข้ารหัส มีเพียงเจ้าหน้าที่ผู้เกี่ยวข้องเท่านั้นที่เปิดดูได้',
    en: 'Information is encrypted when sent and when stored, and only the officers concerned can open it.',
  },
  changes: {
    th: 'หากประกาศนี้เปลี่ยนแปลง ฉบับที่และวันที่ด้านบนจะเปลี่ยนตาม และแบบฟอร์มจะแจ้งให้ท่านอ่านฉบับใหม่ก่อนส่ง',
    en: 'When this notice changes, so do the version and date above, and the forms ask you to read it before sending.',
  },
} as const satisfies Record<string, Text>
