import type { Text } from '../text.ts'

/** The short privacy notice under every form (PDPA s.23). */
export const privacyTexts = {
  'short.title': { th: 'เราใช้ข้อมูลของท่านอย่างไร', en: 'How we use your information' },
  'short.l1': {
    th: '{municipality}ใช้ข้อมูลในแบบนี้เพื่อ{purpose}เท่านั้น ไม่ขายและไม่เผยแพร่ข้อมูลของท่าน',
    en: '{municipality} uses this information only to {purpose}. It is never sold or published.',
  },
  'short.noConsent': {
    th: 'เราทำตามหน้าที่ที่กฎหมายกำหนด จึงไม่ต้องขอความยินยอมจากท่าน ท่านไม่ต้องกด "ยินยอม" เพื่อรับบริการ',
    en: 'This is our duty by law, so no consent is needed: you never have to "agree" to be served.',
  },
  'short.basis': {
    th: 'ฐานกฎหมาย: การปฏิบัติหน้าที่เพื่อประโยชน์สาธารณะหรือการใช้อำนาจรัฐ และการปฏิบัติตามกฎหมาย (มาตรา 24 (4) และ (6) แห่งพระราชบัญญัติคุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562)',
    en: 'Legal basis: public task and legal duty (s.24(4) and (6) PDPA B.E. 2562)',
  },
  'short.ifNot': {
    th: 'หากไม่กรอกช่องที่มีเครื่องหมาย * เราอาจดำเนินเรื่องหรือติดต่อกลับไม่ได้',
    en: 'Without the fields marked * we may be unable to act or contact you.',
  },
  'short.retention': {
    th: 'เก็บไว้ {retention} หลังปิดเรื่อง แล้วลบหรือทำให้ระบุตัวตนไม่ได้',
    en: 'Kept for {retention} after closing, then deleted or made anonymous.',
  },
  'short.recipients': {
    th: 'ผู้ได้รับข้อมูล: เจ้าหน้าที่ผู้รับผิดชอบ ผู้ให้บริการระบบที่อยู่ในสัญญา และหน่วยงานรัฐที่ต้องส่งต่อเรื่อง (เราจะแจ้งท่านว่าส่งให้หน่วยงานใด)',
    en: 'Shared with: the officers responsible, contracted system providers, and the state agency a matter is forwarded to (we tell you which).',
  },
  'short.rights': {
    th: 'ท่านขอดู ขอสำเนา ขอแก้ไข ขอลบ ขอระงับการใช้ หรือคัดค้านได้ตามที่กฎหมายกำหนด และร้องเรียนต่อสำนักงานคณะกรรมการคุ้มครองข้อมูลส่วนบุคคลได้',
    en: 'You may ask to see, copy, correct, delete, restrict or object, as the law allows, and complain to the PDPC Office.',
  },
  'short.contact': {
    th: 'ผู้ควบคุมข้อมูล: {municipality}[ โทร {phone}] · เจ้าหน้าที่คุ้มครองข้อมูลส่วนบุคคล: {dpoContact}',
    en: 'Controller: {municipality}[, tel. {phone}] · Data protection officer: {dpoContact}',
  },
  'short.more': {
    th: 'อ่านประกาศความเป็นส่วนตัวฉบับเต็ม (ฉบับที่ {version} ลงวันที่ {date})',
    en: 'Read the full privacy notice (version {version}, {date})',
  },
  'short.ack': {
    th: 'เมื่อกดส่ง แสดงว่าท่านได้รับแจ้งรายละเอียดข้างต้นแล้ว',
    en: 'By pressing send you confirm that you were informed of the above.',
  },
  'short.ackBox': { th: 'ข้าพเจ้าได้อ่านและรับทราบประกาศความเป็นส่วนตัวแล้ว', en: 'I have read the privacy notice.' },
  sensitive: {
    th: 'โปรดอย่าใส่ข้อมูลสุขภาพ ศาสนา ประวัติอาชญากรรม หรือเลขบัตรของผู้อื่น หากไม่จำเป็นต่อเรื่อง',
    en: "Please leave out health, religion, criminal records and other people's ID numbers unless needed.",
  },
  nationalId: {
    th: 'กรอกเฉพาะเมื่อบริการต้องใช้ เราเข้ารหัสและแสดงเพียง 4 หลักท้าย',
    en: 'Only if the service needs it; it is encrypted and only the last 4 digits are shown.',
  },
  logs: {
    th: 'ระบบเก็บข้อมูลจราจรคอมพิวเตอร์อย่างน้อย 90 วันตามมาตรา 26 แห่งพระราชบัญญัติว่าด้วยการกระทำความผิดเกี่ยวกับคอมพิวเตอร์ พ.ศ. 2550 และที่แก้ไขเพิ่มเติม',
    en: 'Traffic logs are kept at least 90 days (s.26 Computer Crime Act B.E. 2550 as amended).',
  },
  cookies: {
    th: 'เว็บไซต์นี้ไม่ใช้คุกกี้สำหรับประชาชน และไม่เรียกข้อมูลจากเว็บไซต์อื่น',
    en: 'Public pages set no cookies and call no other site.',
  },
  'news.optIn': {
    th: 'ต้องการรับข่าวสารของ{org} (เลือกหรือไม่ก็ได้ และยกเลิกเมื่อใดก็ได้)',
    en: 'Send me {org} news (optional; stop any time).',
  },
} as const satisfies Record<string, Text>
