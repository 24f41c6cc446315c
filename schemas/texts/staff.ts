import type { Role } from '../staff.ts'
import type { Text } from '../text.ts'

export const staffTexts = {
  product: { th: 'คำร้อง', en: 'Khamrong' },
  desk: { th: 'โต๊ะเจ้าหน้าที่', en: 'Staff desk' },
  skip: { th: 'ข้ามไปยังเนื้อหา', en: 'Skip to the content' },
  menu: { th: 'เมนู', en: 'Menu' },
  today: { th: 'วันนี้', en: 'Today' },
  requests: { th: 'คำร้องทั้งหมด', en: 'Requests' },
  reports: { th: 'รายงาน', en: 'Reports' },
  calendar: { th: 'ปฏิทิน', en: 'Calendar' },
  signOut: { th: 'ออกจากระบบ', en: 'Sign out' },
  signOutEverywhere: { th: 'ออกจากระบบทุกเครื่อง', en: 'Sign out everywhere' },
} satisfies Record<string, Text>

export const signInTexts = {
  title: { th: 'เข้าสู่ระบบ', en: 'Sign in' },
  lead: {
    th: 'สำหรับเจ้าหน้าที่ของหน่วยงานเท่านั้น ประชาชนไม่ต้องเข้าสู่ระบบ',
    en: 'For staff only: citizens need no account.',
  },
  forCitizens: { th: 'ยื่นคำร้องหรือติดตามเรื่อง', en: 'File or follow a request' },
  signIn: { th: 'ชื่อผู้ใช้หรืออีเมล', en: 'Sign-in name or e-mail' },
  password: { th: 'รหัสผ่าน', en: 'Password' },
  enter: { th: 'เข้าสู่ระบบ', en: 'Sign in' },
  forgotten: { th: 'ลืมรหัสผ่าน', en: 'Forgotten your password?' },
  lostDevice: {
    th: 'หากเครื่องยืนยันตัวตนหาย โปรดติดต่อผู้ดูแลระบบของหน่วยงาน',
    en: 'Lost your device: ask your administrator.',
  },
  passwordChosen: {
    th: 'ตั้งรหัสผ่านใหม่แล้ว โปรดเข้าสู่ระบบด้วยรหัสผ่านใหม่',
    en: 'Your new password is set: please sign in with it.',
  },
  signedOut: {
    th: 'ท่านออกจากระบบเพราะไม่มีการใช้งาน 30 นาที โปรดเข้าสู่ระบบอีกครั้ง',
    en: 'You were signed out after 30 minutes without activity: please sign in again.',
  },
  refused: {
    th: 'เข้าสู่ระบบไม่ได้ โปรดตรวจชื่อผู้ใช้ รหัสผ่าน และรหัสยืนยัน แล้วลองอีกครั้ง',
    en: 'That did not work: please check the name, the password and the code, and try again.',
  },
  wrongCode: {
    th: 'รหัสยืนยันไม่ถูกต้องหรือหมดเวลา โปรดดูรหัสล่าสุดในแอปแล้วลองอีกครั้ง',
    en: 'This code is wrong or has run out: please take the latest one from the app.',
  },
  wait: {
    th: 'มีการเข้าสู่ระบบผิดหลายครั้ง โปรดรอ {minutes} นาทีแล้วลองอีกครั้ง',
    en: 'Too many failed attempts: please wait {minutes} minutes and try again.',
  },
  choosePassword: { th: 'ตั้งรหัสผ่านใหม่', en: 'Choose a password' },
  newPassword: { th: 'รหัสผ่านใหม่', en: 'New password' },
  passwordRules: {
    th: 'อย่างน้อย 12 ตัวอักษร มีตัวพิมพ์ใหญ่ ตัวพิมพ์เล็ก ตัวเลข และเครื่องหมาย เช่น - หรือ ! (ใช้อักษรอังกฤษ)',
    en: 'At least 12 characters with capital and small letters, digits and a sign such as - or !.',
  },
  weak: {
    th: 'รหัสผ่านนี้ยังไม่ปลอดภัยพอ โปรดตั้งให้ตรงตามเงื่อนไข',
    en: 'This password is not strong enough: please follow the rule below.',
  },
  code: { th: 'รหัสยืนยัน', en: 'Confirm it is you' },
  totp: { th: 'รหัส 6 หลักจากแอปยืนยันตัวตน', en: '6-digit code from your authenticator app' },
  enrol: { th: 'ตั้งค่าแอปยืนยันตัวตน', en: 'Set up an authenticator' },
  enrolLead: {
    th: 'หน้าที่ของท่านต้องยืนยันตัวตนสองชั้น โปรดเปิดแอปยืนยันตัวตนในโทรศัพท์แล้วสแกนภาพนี้',
    en: 'Your role needs a second factor: scan this picture with an authenticator app.',
  },
  orType: { th: 'หรือพิมพ์รหัสลับนี้ในแอป', en: 'or type this secret into the app' },
  go: { th: 'ดำเนินการต่อ', en: 'Continue' },
} satisfies Record<string, Text>

export const forgottenTexts = {
  title: { th: 'ลืมรหัสผ่าน', en: 'Forgotten password' },
  lead: {
    th: 'กรอกชื่อผู้ใช้หรืออีเมล ระบบจะส่งรหัสไปทางอีเมลของท่าน',
    en: 'Give your sign-in name, and a code is sent to your e-mail address.',
  },
  send: { th: 'ส่งรหัสทางอีเมล', en: 'Send a code' },
  sent: {
    th: 'หากมีบัญชีชื่อนี้และมีอีเมล ระบบได้ส่งรหัส 6 หลักไปแล้ว รหัสใช้ได้ 1 ชั่วโมง หากไม่ได้รับ โปรดติดต่อผู้ดูแลระบบของหน่วยงาน',
    en: 'If there is an account of this name with an e-mail address, a 6-digit code is on its way. It is good for one hour. If none comes, ask your administrator.',
  },
  code: { th: 'รหัส 6 หลักจากอีเมล', en: '6-digit code from the mail' },
  choose: { th: 'ตั้งรหัสผ่านใหม่', en: 'Set the new password' },
  wrong: {
    th: 'รหัสไม่ถูกต้องหรือหมดเวลา โปรดดูรหัสล่าสุดในอีเมล หรือขอรหัสใหม่',
    en: 'This code is wrong or has run out: take the latest one from your mail, or ask for another.',
  },
  wait: {
    th: 'มีการลองหลายครั้งเกินไป โปรดรอ {minutes} นาทีแล้วลองอีกครั้ง',
    en: 'Too many attempts: please wait {minutes} minutes and try again.',
  },
  another: { th: 'ขอรหัสใหม่', en: 'Ask for another code' },
  back: { th: 'กลับไปหน้าเข้าสู่ระบบ', en: 'Back to signing in' },
} satisfies Record<string, Text>

/** The mail that Cognito sends with its code in the place of `{####}`; both languages, since it cannot know which. */
export const codeMail = {
  subject: 'รหัสสำหรับตั้งรหัสผ่านใหม่ · Code for a new password',
  body: [
    'รหัสสำหรับตั้งรหัสผ่านใหม่ของท่านคือ {####} ใช้ได้ภายใน 1 ชั่วโมง หากท่านไม่ได้ขอ โปรดเพิกเฉย รหัสผ่านเดิมยังใช้ได้',
    'Your code for a new password is {####}. It is good for one hour. If you did not ask for it, ignore this mail: your password has not changed.',
  ].join('<br><br>'),
}

export const roleTexts: Readonly<Record<Role, Text>> = {
  intake: { th: 'เจ้าหน้าที่รับเรื่อง', en: 'Intake officer' },
  officer: { th: 'เจ้าหน้าที่', en: 'Officer' },
  head: { th: 'ผู้อำนวยการ', en: 'Head' },
  clerk: { th: 'ปลัด', en: 'Municipal clerk' },
  executive: { th: 'ผู้บริหาร', en: 'Executive' },
  ethics: { th: 'เจ้าหน้าที่จริยธรรม', en: 'Ethics officer' },
  dpo: { th: 'เจ้าหน้าที่คุ้มครองข้อมูลส่วนบุคคล', en: 'Data protection officer' },
  administrator: { th: 'ผู้ดูแลระบบ', en: 'Administrator' },
  auditor: { th: 'ผู้ตรวจสอบ', en: 'Auditor' },
}

/** The words of an invitation. */
export const inviteText: Text = {
  th: 'ท่านได้รับเชิญให้ใช้ระบบในหน้าที่ {role} โปรดตั้งรหัสผ่านภายใน 72 ชั่วโมงที่ {inviteUrl} หากท่านไม่ทราบเรื่องนี้ โปรดเพิกเฉย',
  en: 'You are invited as {role}. Set your password within 72 hours at {inviteUrl}. If you do not know about this, please ignore it.',
}
