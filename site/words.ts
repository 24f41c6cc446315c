import type { ReplyChannel } from '#schemas/case.ts'
import type { Text } from '#schemas/text.ts'

/** Headings and labels of the pages themselves; what is said about a case lives in schemas/texts. */
export const words = {
  product: { th: 'คำร้อง', en: 'Khamrong' },
  tagline: { th: 'บริการประชาชนออนไลน์', en: 'Online citizen services' },
  chooseTitle: { th: 'เลือกเทศบาลหรือ อบต. ของท่าน', en: 'Choose your municipality' },
  chooseIntro: {
    th: 'แจ้งเรื่องและติดตามเรื่องกับหน่วยงานในพื้นที่ของท่านได้จากที่บ้าน ตลอด 24 ชั่วโมง',
    en: 'Write to your local government and follow what happens, from home, at any hour.',
  },
  homeTitle: { th: 'วันนี้ให้เราช่วยเรื่องใด', en: 'How can we help you today?' },
  homeIntro: {
    th: 'ส่งเรื่องถึง{municipality}ได้จากที่บ้าน ทุกเรื่องได้เลขรับ มีกำหนดติดต่อกลับ และติดตามได้ทุกขั้นตอน',
    en: 'Write to {municipality} from home. Every request gets a number, a date by which we contact you, and can be followed step by step.',
  },
  onDay: { th: 'วันที่ {date}', en: '{date}' },
  services: { th: 'บริการ', en: 'Services' },
  promise: { th: 'ติดต่อกลับใน {target}–{due} วันทำการ', en: 'Contact within {target}–{due} working days' },
  track: { th: 'ติดตามเรื่อง', en: 'Track a matter' },
  trackIntro: {
    th: 'กรอกรหัสเรื่องและรหัสติดตามที่อยู่ในใบรับเรื่อง',
    en: 'Enter the reference and the tracking code from your receipt.',
  },
  reference: { th: 'รหัสเรื่อง', en: 'Reference' },
  referenceHint: { th: 'เช่น {example}', en: 'Such as {example}' },
  code: { th: 'รหัสติดตาม', en: 'Tracking code' },
  codeHint: {
    th: 'ตัวอักษรและตัวเลข 16 ตัว พิมพ์เล็กหรือใหญ่ก็ได้',
    en: '16 letters and digits, capitals or not',
  },
  codeWhy: {
    th: 'โปรดกรอกรหัสติดตามเพื่อดูเรื่องนี้ รหัสนี้อยู่ในใบรับเรื่องของท่าน',
    en: 'Enter the tracking code to see this matter; it is on your receipt.',
  },
  look: { th: 'ดูเรื่องนี้', en: 'Show this matter' },
  contact: { th: 'ติดต่อเรา', en: 'Contact us' },
  contactIntro: { th: 'ช่องทางติดต่อและที่ตั้งสำนักงาน', en: 'How to reach us, and where the office is.' },
  phone: { th: 'โทรศัพท์', en: 'Phone' },
  email: { th: 'อีเมล', en: 'E-mail' },
  address: { th: 'ที่อยู่', en: 'Address' },
  hours: { th: 'เวลาทำการ', en: 'Office hours' },
  website: { th: 'เว็บไซต์', en: 'Website' },
  offices: { th: 'หน่วยงานภายใน', en: 'Divisions' },
  emergency: { th: 'เหตุฉุกเฉิน', en: 'Emergencies' },
  helpLine: { th: 'มีปัญหาการใช้งาน โทร', en: 'Need help? Call' },
  helpSite: { th: 'มีปัญหาการใช้งาน ดูช่องทางติดต่อที่', en: 'Need help? See' },
  elsewhere: { th: 'เรื่องด่วน โปรดดูช่องทางติดต่อที่', en: 'Urgent? See how to reach us at' },
  choose: { th: 'โปรดเลือก', en: 'Please choose' },
  replyBy: { th: 'ต้องการให้เราตอบทางใด', en: 'How should we answer you?' },
  anyChannel: { th: 'ทางใดก็ได้', en: 'Any way' },
  details: { th: 'รายละเอียดเพิ่มเติม', en: 'More about this' },
  lastStep: { th: 'อีกขั้นตอนเดียว', en: 'One last step' },
  lastStepWhy: {
    th: 'ข้อมูลของท่านครบถ้วนแล้ว โปรดตอบคำถามนี้เพื่อให้ทราบว่าไม่ใช่โปรแกรมอัตโนมัติ แล้วกดส่ง',
    en: 'Everything is filled in. Please answer this question, which keeps out automatic programs, and send.',
  },
  lastStepBack: {
    th: 'หากต้องการแก้ไขข้อมูล โปรดกดย้อนกลับ',
    en: 'To change what you filled in, press Back.',
  },
  link: { th: 'ลิงก์ติดตามเรื่องนี้', en: 'The link to this matter' },
  send: { th: 'ตรวจและส่ง', en: 'Check and send' },
  privacy: { th: 'ประกาศความเป็นส่วนตัว', en: 'Privacy notice' },
  cookies: { th: 'คุกกี้', en: 'Cookies' },
  accessibility: { th: 'การเข้าถึงเว็บไซต์', en: 'Accessibility' },
  receipt: { th: 'ใบรับเรื่อง', en: 'Receipt' },
  loading: { th: 'กำลังเปิดเรื่องของท่าน', en: 'Opening your matter' },
  promiseTitle: { th: 'กำหนดติดต่อกลับ', en: 'When we contact you' },
  statusTitle: { th: 'สถานะปัจจุบัน', en: 'Where it stands' },
  registerNumber: { th: 'เลขรับ', en: 'Register number' },
  resultDue: { th: 'คาดว่าจะทราบผลภายใน{resolveBy}', en: 'A result is expected by {resolveBy}.' },
  timeline: { th: 'ความเป็นมา', en: 'What has happened' },
  nextTitle: { th: 'ขั้นตอนต่อไป', en: 'What happens next' },
  noContact: {
    th: 'ท่านไม่ได้ให้ช่องทางติดต่อไว้ จึงไม่มีกำหนดติดต่อกลับ โปรดดูความคืบหน้าที่หน้าติดตามเรื่อง',
    en: 'You left no contact, so there is no call-back date; please check progress on the status page.',
  },
  keepTitle: { th: 'เก็บรหัสไว้ติดตามเรื่อง', en: 'Keep this to follow your matter' },
  keepCode: {
    th: 'ผู้ที่มีรหัสนี้ดูเรื่องของท่านได้ โปรดอย่าให้ผู้อื่น',
    en: 'Whoever has this code can see your matter: please do not share it.',
  },
  copy: { th: 'คัดลอกลิงก์ติดตาม', en: 'Copy the tracking link' },
  copied: { th: 'คัดลอกแล้ว', en: 'Copied' },
  qr: { th: 'คิวอาร์โค้ดของหน้าติดตามเรื่องนี้', en: 'QR code of this tracking page' },
  tryLater: {
    th: 'ขณะนี้เปิดเรื่องไม่ได้ โปรดลองใหม่ในอีกสักครู่',
    en: 'The matter cannot be opened just now: please try again in a little while.',
  },
  statusBooked: { th: 'อนุมัติการจองแล้ว', en: 'Booked' },
  statusDeclined: { th: 'ไม่อนุมัติการจอง', en: 'Declined' },
} as const satisfies Record<string, Text>

/** The ways in which the office can answer. */
export const channelWords: Readonly<Record<ReplyChannel, Text>> = {
  email: { th: 'อีเมล', en: 'E-mail' },
  phone: { th: 'โทรศัพท์', en: 'Phone' },
  line: { th: 'LINE', en: 'LINE' },
  sms: { th: 'ข้อความ SMS', en: 'Text message' },
  paper: { th: 'รับเอกสารที่สำนักงาน', en: 'On paper, at the office' },
}
