import type { Text } from '#schemas/text.ts'

/** Headings of the full privacy notice and what the short one leaves out (PDPA s.23, the municipalities' own policies). */
export const noticeWords = {
  intro: {
    th: 'เราเก็บข้อมูลเท่าที่จำเป็นต่อเรื่องของท่าน หน้านี้บอกว่าเราใช้ข้อมูลใด เพื่ออะไร เก็บไว้นานเท่าใด และท่านมีสิทธิใดบ้าง',
    en: 'We keep only what your matter needs. This page says what we use, why, for how long, and what your rights are.',
  },
  version: { th: 'ฉบับที่ {version}', en: 'Version {version}' },
  short: { th: 'สรุป', en: 'In short' },
  who: { th: 'ใครดูแลข้อมูลของท่าน', en: 'Who is responsible for your information' },
  purposes: { th: 'เราใช้ข้อมูลใด เพื่ออะไร', en: 'What we use, and why' },
  collected: { th: 'ข้อมูลที่ถามในแบบ:', en: 'What the form asks for:' },
  noMore: {
    th: 'เราไม่ถามมากกว่าที่แบบนั้นต้องใช้ และไม่นำไปใช้เรื่องอื่น',
    en: 'We ask for no more than that form needs, and use it for nothing else.',
  },
  basis: { th: 'ฐานกฎหมาย', en: 'The legal basis' },
  recipients: { th: 'ใครได้รับข้อมูล', en: 'Who receives it' },
  neverSold: {
    th: 'เราไม่ให้ข้อมูลแก่ผู้อื่นเพื่อการขายหรือการโฆษณา ผู้ให้บริการระบบต้องรักษาความลับและใช้ข้อมูลเพื่องานนี้เท่านั้น',
    en: 'Nobody receives it for sales or advertising. System providers must keep it secret and use it for this work only.',
  },
  noNews: {
    th: 'เราไม่ส่งข่าวสารหรือโฆษณาถึงท่าน จึงไม่มีรายชื่อที่ต้องขอออก เราเขียนถึงท่านเฉพาะเรื่องที่ท่านส่งมา',
    en: 'We send no news or advertising, so there is no list to leave: we write to you about your own matters only.',
  },
  where: { th: 'ข้อมูลอยู่ที่ใด', en: 'Where it is' },
  home: {
    th: 'เรื่องของท่าน ข้อความ และประวัติ เก็บในศูนย์ข้อมูลในประเทศไทย',
    en: 'Your matter, messages and their history are kept in a data centre in Thailand.',
  },
  mail: {
    th: 'อีเมลแจ้งท่านส่งผ่านผู้ให้บริการอีเมลในประเทศสิงคโปร์ ในอีเมลมีเพียงที่อยู่อีเมลของท่าน รหัสเรื่อง กำหนดเวลา และลิงก์ติดตาม ไม่มีชื่อและไม่มีเนื้อหาเรื่องของท่าน',
    en: 'E-mails to you are sent through a mail provider in Singapore. They hold only your e-mail address, the reference, dates and the tracking link; never your name or what you wrote.',
  },
  sms: {
    th: 'หากท่านเลือกรับข้อความ SMS ผู้ให้บริการ SMS จะได้รับเบอร์โทรศัพท์และข้อความสั้นที่บอกรหัสเรื่อง ไม่มีสิ่งที่ท่านเขียน',
    en: 'If you choose text messages, their provider gets your number and a short text with the reference, never what you wrote.',
  },
  logsAbroad: {
    th: 'บันทึกการเข้าชมหน้าเว็บ ซึ่งมีหมายเลขไอพี เก็บไว้ที่ประเทศสิงคโปร์เช่นกัน',
    en: 'The log of page visits, which holds network addresses, is kept in Singapore, too.',
  },
  kept: { th: 'เก็บไว้นานเท่าใด', en: 'How long we keep it' },
  logs: { th: 'บันทึกการเข้าใช้งาน', en: 'Logs of visits' },
  logged: {
    th: 'ระบบบันทึกหมายเลขไอพี วันและเวลา ชื่อโดเมน หน้าที่เรียกดู หน้าที่มาก่อน และชนิดของเบราว์เซอร์ ไม่บันทึกสิ่งที่ท่านกรอก ใช้ดูแลความปลอดภัยและแก้ข้อขัดข้องเท่านั้น',
    en: 'We log the network address, date and time, domain name, page, the page before and the kind of browser; never what you fill in. It serves security and repair only.',
  },
  logsDeleted: {
    th: 'ระบบลบบันทึกนี้โดยอัตโนมัติเมื่อครบ 120 วัน เว้นแต่พนักงานเจ้าหน้าที่ตามกฎหมายสั่งให้เก็บไว้นานกว่านั้นเป็นรายกรณี ซึ่งต้องไม่เกิน 2 ปี',
    en: 'It is deleted by itself after 120 days, unless a competent official orders longer keeping in a single case, 2 years at most.',
  },
  rights: { th: 'สิทธิของท่าน', en: 'Your rights' },
  howToAsk: {
    th: 'ใช้สิทธิได้โดยไม่เสียค่าใช้จ่าย เพียงติดต่อเจ้าหน้าที่คุ้มครองข้อมูลส่วนบุคคลตามที่แจ้งไว้ข้างต้น กฎหมายให้เราตอบคำขอดูหรือขอสำเนาภายใน 30 วัน และหากปฏิเสธต้องบอกเหตุผล',
    en: 'Using your rights costs nothing: contact the data protection officer named above. The law gives us 30 days to answer a request to see or copy, and we must say why if we refuse.',
  },
  security: { th: 'ความปลอดภัย', en: 'Security' },
  encrypted: {
    th: 'ข้อมูลเข้ารหัสทั้งขณะส่งและขณะเก็บ',
    en: 'Information is encrypted when sent and when stored.',
  },
  onlyOfficers: {
    th: 'เจ้าหน้าที่แต่ละคนเปิดดูได้เฉพาะเรื่องที่ตนมีหน้าที่ และระบบบันทึกทุกสิ่งที่เจ้าหน้าที่ทำกับเรื่องของท่าน',
    en: 'Officers can open only the matters of their own duty, and whatever they do to your matter is recorded.',
  },
  passwords: {
    th: 'ท่านไม่ต้องสมัครสมาชิกหรือตั้งรหัสผ่าน รหัสผ่านของเจ้าหน้าที่ไม่มีใครอ่านได้ แม้แต่เราเอง',
    en: 'You need no account and no password. Passwords of officers can be read by nobody, not even by us.',
  },
  others: { th: 'คุกกี้และเว็บไซต์อื่น', en: 'Cookies and other websites' },
  links: {
    th: 'บางหน้ามีลิงก์ไปเว็บไซต์อื่น ซึ่งมีนโยบายของตนเอง โปรดอ่านก่อนให้ข้อมูลที่นั่น',
    en: 'Some pages link to other websites, which have policies of their own: please read those before giving anything there.',
  },
  changesTitle: { th: 'การแก้ไขประกาศนี้', en: 'Changes to this notice' },
  changes: {
    th: 'หากประกาศนี้เปลี่ยนแปลง ฉบับที่และวันที่ด้านบนจะเปลี่ยนตาม และแบบฟอร์มจะแจ้งให้ท่านอ่านฉบับใหม่ก่อนส่ง',
    en: 'When this notice changes, so do the version and date above, and the forms ask you to read it before sending.',
  },
  archive: { th: 'นโยบายของเว็บไซต์เดิม', en: 'The policy of the earlier website' },
  archiveIntro: {
    th: 'เก็บไว้เพื่ออ้างอิง ประกาศความเป็นส่วนตัวของบริการนี้อยู่ที่หน้า',
    en: 'Kept for reference, in Thai as it was published. The notice for this service is the page',
  },
} as const satisfies Record<string, Text>
