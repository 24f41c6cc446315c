import type { Text } from '../text.ts'

/** Not found, down, offline and other furniture. */
export const pageTexts = {
  '404.title': { th: 'ไม่พบหน้าที่ท่านต้องการ', en: 'Page not found' },
  '404.body': {
    th: 'หน้านี้อาจย้ายไปแล้วหรือพิมพ์ที่อยู่ไม่ครบ ท่านกลับไปหน้าบริการ หรือติดตามเรื่องเดิมได้',
    en: 'It may have moved, or the address is incomplete. Go to the services, or track a matter.',
  },
  '404.home': { th: 'ไปหน้าบริการทั้งหมด', en: 'All services' },
  '404.track': { th: 'ติดตามเรื่อง', en: 'Track a matter' },
  '404.case': {
    th: 'ไม่พบเรื่องนี้ โปรดตรวจรหัสเรื่องและรหัสติดตามอีกครั้ง หรือโทร {phone}',
    en: 'We cannot find this matter: check the reference and tracking code, or call {phone}.',
  },
  'down.title': { th: 'ระบบรับเรื่องขัดข้องชั่วคราว', en: 'The service is down for the moment' },
  'down.body': {
    th: 'ขณะนี้ส่งเรื่องทางนี้ยังไม่ได้ เรากำลังเร่งแก้ไข โปรดลองใหม่ในอีกสักครู่',
    en: 'You cannot send from here right now; we are fixing it. Please try again in a little while.',
  },
  'down.kept': { th: 'สิ่งที่ท่านพิมพ์ยังอยู่ในหน้านี้', en: 'What you typed is still on this page.' },
  'down.back': { th: 'กดย้อนกลับเพื่อกลับไปยังแบบที่กรอกไว้', en: 'Press Back to return to what you filled in.' },
  'down.corruption': {
    th: 'ขณะนี้ส่งเรื่องทางช่องทางลับไม่ได้ เพื่อความปลอดภัยระบบไม่เก็บสิ่งที่ท่านพิมพ์ไว้ โปรดลองใหม่ภายหลัง หรือใช้ช่องทางอื่นด้านล่าง',
    en: 'The confidential channel is down. For your safety nothing you typed is kept. Try later or use the channels below.',
  },
  'down.phone': {
    th: '[เรื่องด่วนโทร {phone} ({hours})][ หรือส่งอีเมลถึง {email}]',
    en: '[Urgent: call {phone} ({hours})][ or write to {email}].',
  },
  'down.emergency': {
    th: 'เหตุฉุกเฉินโทร 199 ไฟไหม้ · 191 ตำรวจ · 1669 เจ็บป่วยฉุกเฉิน',
    en: 'Emergencies: 199 fire · 191 police · 1669 ambulance',
  },
  'down.retry': { th: 'ลองส่งอีกครั้ง', en: 'Try again' },
  'wait.title': { th: 'โปรดรอสักครู่', en: 'Please wait a moment' },
  'error.title': { th: 'เกิดข้อขัดข้อง', en: 'Something went wrong' },
  'error.body': {
    th: 'ไม่ใช่ความผิดของท่าน เราได้รับทราบปัญหาแล้ว หากยังใช้ไม่ได้ โปรดโทร {phone} และแจ้งรหัส {requestId}',
    en: 'It is not your fault, and we have been told. If it happens again call {phone} and give the code {requestId}.',
  },
  offline: {
    th: 'ท่านออฟไลน์อยู่ อ่านคู่มือและเบอร์โทรศัพท์ในหน้านี้ได้ตามปกติ',
    en: 'You are offline; guides and phone numbers still work.',
  },
  'empty.services': {
    th: '{municipality}ยังไม่เปิดบริการออนไลน์[ โปรดติดต่อ {phone}]',
    en: '{municipality} offers no online services yet[: please call {phone}].',
  },
  openInBrowser: { th: 'เปิดในเบราว์เซอร์', en: 'Open in browser' },
  skip: { th: 'ข้ามไปเนื้อหา', en: 'Skip to content' },
  lang: { th: 'English', en: 'ภาษาไทย' },
  updated: { th: 'ปรับปรุงเมื่อ{date}', en: 'Last updated {date}' },
} as const satisfies Record<string, Text>
