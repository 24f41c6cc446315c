import type { Text } from '#schemas/text.ts'

/** For whoever tells others of the service: posters, and a button for the municipality's own website. */
export const shareWords = {
  title: { th: 'บอกต่อบริการนี้', en: 'Tell others of this service' },
  intro: {
    th: 'โปสเตอร์สำหรับพิมพ์ติดที่สำนักงาน และปุ่มสำหรับวางบนเว็บไซต์ของ{org}',
    en: 'Posters to print and put up at the office, and a button for the website of {org}.',
  },
  posters: { th: 'โปสเตอร์ A4 พร้อมคิวอาร์โค้ด', en: 'A4 posters with a QR code' },
  all: { th: 'บริการทั้งหมด', en: 'All services' },
  button: { th: 'ปุ่มสำหรับเว็บไซต์ของ{org}', en: 'A button for the website of {org}' },
  buttonText: {
    th: 'คัดลอกข้อความนี้ไปวางในหน้าเว็บ เป็นลิงก์ธรรมดา ไม่มีโปรแกรมหรือภาพจากเว็บไซต์นี้ จึงไม่มีข้อมูลผู้เข้าชมส่งมาที่เรา',
    en: 'Copy this into your page. It is a plain link without script or picture from here, so it tells us nothing of your visitors.',
  },
  looks: { th: 'ปุ่มมีหน้าตาดังนี้', en: 'It looks like this' },
  code: { th: 'ข้อความสำหรับคัดลอก', en: 'The text to copy' },
  notYet: {
    th: 'ระบบนี้ยังไม่มีชื่อโดเมน ที่อยู่ในโปสเตอร์และปุ่มจึงใช้ได้ในเครื่องนี้เท่านั้น โปรดตั้ง domain ใน cdk.json ก่อนพิมพ์',
    en: 'This installation has no domain name yet, so posters and button lead to this machine only. Set domain in cdk.json before you print.',
  },
  scan: { th: 'สแกนเพื่อเริ่ม', en: 'Scan to begin' },
  home: { th: 'แจ้งเรื่องและขอรับบริการจากที่บ้าน', en: 'Requests and services, from home' },
  anyTime: {
    th: 'ทุกวัน ตลอด 24 ชั่วโมง ไม่ต้องสมัครสมาชิก',
    en: 'Every day, at any hour, without an account',
  },
  print: {
    th: 'พิมพ์หน้านี้ด้วยคำสั่งพิมพ์ของเบราว์เซอร์ ขนาด A4',
    en: "Print this page with your browser's print command, on A4.",
  },
} as const satisfies Record<string, Text>
