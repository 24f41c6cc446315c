import type { Text } from '../text.ts'

/** What is read on the page of the staff's accounts. */
export const peopleTexts = {
  title: { th: 'เจ้าหน้าที่', en: 'Staff' },
  intro: { th: 'บัญชีผู้ใช้ของเจ้าหน้าที่ในหน่วยงานนี้', en: 'The accounts of the staff of this municipality' },
  accounts: { th: 'บัญชีทั้งหมด', en: 'All accounts' },
  back: { th: 'กลับไปบัญชีทั้งหมด', en: 'Back to all accounts' },
  yourself: { th: 'บัญชีของท่าน', en: 'Your own account' },
  yourselfOnly: {
    th: 'บัญชีของท่านเองต้องให้ผู้ดูแลระบบอีกคนหนึ่งแก้ไข',
    en: 'Your own account can only be changed by another administrator.',
  },
  signedOut: {
    th: 'เมื่อบันทึกแล้ว เจ้าหน้าที่คนนี้จะออกจากระบบทุกเครื่อง และต้องเข้าสู่ระบบใหม่',
    en: 'Saving signs this person out everywhere.',
  },
  faulty: { th: 'โปรดแก้ไขจุดต่อไปนี้แล้วบันทึกอีกครั้ง', en: 'Please correct these points and save again.' },
  labels: {
    name: { th: 'ชื่อและนามสกุล', en: 'Full name' },
    email: { th: 'อีเมล (ใช้เป็นชื่อผู้ใช้)', en: 'E-mail (the sign-in name)' },
    role: { th: 'หน้าที่', en: 'Role' },
    office: { th: 'กองหรือสำนัก', en: 'Office' },
    signIn: { th: 'ชื่อผู้ใช้', en: 'Sign-in name' },
    state: { th: 'สถานะ', en: 'State' },
    password: { th: 'รหัสผ่านชั่วคราว', en: 'Temporary password' },
    person: { th: 'ผู้ลา', en: 'Who is away' },
    from: { th: 'ตั้งแต่วันที่', en: 'From' },
    to: { th: 'ถึงวันที่', en: 'Until' },
    substitute: { th: 'ผู้รักษาการแทน', en: 'Who stands in' },
  },
  hints: {
    office: {
      th: 'เลือกสำหรับเจ้าหน้าที่และผู้อำนวยการเท่านั้น หน้าที่อื่นดูแลทั้งหน่วยงาน',
      en: 'For officers and heads only: other roles serve the whole municipality.',
    },
  },
  faults: {
    from: { th: 'โปรดเลือกวันแรกที่ลา', en: 'Choose the first day of the leave.' },
    to: { th: 'โปรดเลือกวันสุดท้ายที่ลา', en: 'Choose the last day of the leave.' },
    order: { th: 'วันสุดท้ายต้องไม่ก่อนวันแรก', en: 'The last day cannot be before the first day.' },
    person: { th: 'โปรดเลือกผู้ลาจากรายชื่อ', en: 'Choose who is away from the list.' },
    substitute: {
      th: 'โปรดเลือกผู้รักษาการแทนที่ยังใช้งานได้และไม่ใช่ผู้ลาเอง',
      en: 'Choose a substitute whose account is active, and not the same person.',
    },
    substituteOwn: {
      th: 'ท่านตั้งตนเองเป็นผู้รักษาการแทนไม่ได้ โปรดให้ผู้ดูแลระบบอีกคนหนึ่งบันทึก',
      en: 'You cannot name yourself: please ask another administrator to enter it.',
    },
    taken: {
      th: 'อีเมลนี้มีบัญชีอยู่แล้ว หากอยู่ในรายชื่อด้านล่าง โปรดตั้งรหัสผ่านชั่วคราวให้ที่บัญชีนั้น หากไม่อยู่ โปรดใช้อีเมลอื่น',
      en: 'This e-mail has an account already. If it is in the list below, give it a temporary password; otherwise use another e-mail.',
    },
    lastHead: {
      th: 'กองนี้จะไม่มีหัวหน้า เมื่อเกินกำหนดจะไม่มีใครได้รับแจ้ง โปรดตั้งหัวหน้าคนใหม่ก่อน',
      en: 'Their office would have no head to be told of what is overdue: please appoint another one first.',
    },
    officeNeeded: { th: 'หน้าที่นี้ต้องมีกองหรือสำนัก โปรดเลือก', en: 'This role belongs to an office: please choose one.' },
    officeUnfit: {
      th: 'หน้าที่นี้ดูแลทั้งหน่วยงาน โปรดเว้นช่องกองหรือสำนักไว้',
      en: 'This role serves the whole municipality: please leave the office empty.',
    },
  },
  states: {
    active: { th: 'ใช้งานได้', en: 'Active' },
    invited: { th: 'รอตั้งรหัสผ่าน', en: 'Has to choose a password' },
    disabled: { th: 'ปิดใช้งาน', en: 'Disabled' },
  },
  headless: { th: 'ยังไม่มีบัญชีของหัวหน้า', en: 'No head has an account yet' },
  invite: {
    title: { th: 'เชิญเจ้าหน้าที่', en: 'Invite somebody' },
    save: { th: 'สร้างบัญชี', en: 'Make the account' },
  },
  change: {
    title: { th: 'เปลี่ยนหน้าที่หรือกอง', en: 'Change role or office' },
    save: { th: 'บันทึก', en: 'Save' },
  },
  leave: {
    title: { th: 'บันทึกวันลาและผู้รักษาการแทน', en: 'Leave and substitute' },
    lead: {
      th: 'ในวันที่ลา ผู้รักษาการแทนจะได้รับอีเมลทุกฉบับ เห็นเรื่อง และทำงานแทนผู้ลาได้ หากบันทึกวันแรกซ้ำ จะใช้ข้อมูลล่าสุด',
      en: 'On these days the substitute has the mails, sees the matters and may act on them. Saved again for the same first day, the newest counts.',
    },
    save: { th: 'บันทึกวันลา', en: 'Save the leave' },
  },
  away: {
    title: { th: 'ผู้ลาและผู้รักษาการแทน', en: 'Who is away, and who stands in' },
    day: { th: '{person} ลา{from} ผู้รักษาการแทน {substitute}', en: '{person} is away on {from}; {substitute} stands in' },
    days: {
      th: '{person} ลาตั้งแต่{from} ถึง{to} ผู้รักษาการแทน {substitute}',
      en: '{person} is away from {from} to {to}; {substitute} stands in',
    },
  },
  disable: {
    title: { th: 'ปิดใช้งานบัญชี', en: 'Disable the account' },
    lead: {
      th: 'เจ้าหน้าที่คนนี้จะเข้าสู่ระบบไม่ได้ เรื่องที่รับไว้ยังอยู่ครบ และเปิดใช้งานใหม่ได้ทุกเมื่อ',
      en: 'They can no longer sign in. Their cases stay as they are, and the account can be enabled again.',
    },
    save: { th: 'ปิดใช้งาน', en: 'Disable' },
  },
  enable: {
    title: { th: 'เปิดใช้งานบัญชี', en: 'Enable the account' },
    lead: { th: 'เจ้าหน้าที่คนนี้จะเข้าสู่ระบบได้อีกครั้ง', en: 'They can sign in again.' },
    save: { th: 'เปิดใช้งาน', en: 'Enable' },
  },
  'reset-password': {
    title: { th: 'ลืมรหัสผ่าน', en: 'Forgotten password' },
    lead: {
      th: 'ระบบจะแสดงรหัสผ่านชั่วคราวให้ท่านเห็นครั้งเดียว รหัสผ่านเดิมจะใช้ไม่ได้ โปรดตรวจให้แน่ใจก่อนว่าผู้ขอคือเจ้าของบัญชีจริง',
      en: 'A temporary password is shown to you once, and the old one stops working. Make sure first that it is really them who ask.',
    },
    save: { th: 'ตั้งรหัสผ่านชั่วคราว', en: 'Give a temporary password' },
  },
  'reset-authenticator': {
    title: { th: 'เครื่องยืนยันตัวตนหาย', en: 'Lost authenticator' },
    lead: {
      th: 'แอปยืนยันตัวตนเดิมจะใช้ไม่ได้ โปรดตรวจให้แน่ใจก่อนว่าผู้ขอคือเจ้าของบัญชีจริง',
      en: 'Their present authenticator stops working. Make sure first that it is really them who ask.',
    },
    save: { th: 'ยกเลิกเครื่องเดิม', en: 'Forget the lost device' },
  },
  handOver: {
    title: { th: 'ส่งมอบให้เจ้าของบัญชี', en: 'Hand this over' },
    once: {
      th: 'รหัสผ่านนี้แสดงครั้งเดียวและใช้ได้ภายใน 72 ชั่วโมง โปรดบอกเจ้าของบัญชีโดยตรง ไม่ส่งทางอีเมล',
      en: 'This password is shown once and is good for 72 hours. Tell them in person, not by e-mail.',
    },
  },
  trail: {
    title: { th: 'บันทึกการตรวจสอบ', en: 'Audit trail' },
    intro: {
      th: 'การเปลี่ยนแปลงบัญชี การเปิดดูเลขประจำตัวประชาชน และการขอทำสิ่งที่ไม่มีสิทธิ์ ล่าสุดอยู่บนสุด เก็บไว้สองปี',
      en: 'Changes of accounts, national ids that were opened, and refusals; the newest first, kept for two years.',
    },
    empty: { th: 'ยังไม่มีบันทึก', en: 'Nothing is written down yet.' },
    more: { th: 'ดูบันทึกก่อนหน้า', en: 'Show earlier entries' },
    about: { th: 'เกี่ยวกับ', en: 'About' },
    nobody: { th: 'ไม่พบบัญชีนี้แล้ว', en: 'This account is gone' },
  },
  deeds: {
    opened: {
      th: 'เปิดดูเลขประจำตัวประชาชน[แทน {absent}]: {why}',
      en: 'Opened a national id number[ in place of {absent}]: {why}',
    },
    refused: { th: 'ระบบไม่อนุญาต: {what} ({reason})', en: 'Refused: {what} ({reason})' },
    invited: { th: 'สร้างบัญชีเป็น{duty}', en: 'Account made as {duty}' },
    changed: { th: 'เปลี่ยนหน้าที่เป็น{duty}', en: 'Moved to {duty}' },
    disabled: { th: 'ปิดใช้งานบัญชี', en: 'Account disabled' },
    enabled: { th: 'เปิดใช้งานบัญชี', en: 'Account enabled' },
    'password-reset': { th: 'ตั้งรหัสผ่านชั่วคราวให้', en: 'Temporary password given' },
    'authenticator-reset': { th: 'ยกเลิกเครื่องยืนยันตัวตน', en: 'Authenticator forgotten' },
    away: {
      th: 'บันทึกวันลา[ ผู้รักษาการแทน: {substitute}]',
      en: 'Leave entered[, {substitute} stands in]',
    },
    'password-recovered': { th: 'ตั้งรหัสผ่านใหม่ด้วยรหัสทางอีเมล', en: 'New password by a code from a mail' },
  },
  reasons: {
    'no-right': { th: 'หน้าที่นี้ไม่มีสิทธิ์', en: 'no such right' },
    'not-seen': { th: 'ไม่ใช่เรื่องของกองตน', en: 'not theirs to see' },
    'other-municipality': { th: 'ของหน่วยงานอื่น', en: 'another municipality' },
  },
  /** What was asked for, where it is none of the forms of a case or of this page. */
  asked: {
    open: { th: 'เปิดดูเรื่อง', en: 'Open a case' },
    'open-sealed': { th: 'เปิดดูเลขประจำตัวประชาชน', en: 'Open a national id number' },
    search: { th: 'ค้นหาเรื่อง', en: 'Search for a case' },
    'assign-others': { th: 'มอบหมายเรื่องให้ผู้อื่น', en: 'Assign a case to others' },
    'calendar preview': { th: 'ดูผลของการเปลี่ยนปฏิทิน', en: 'Preview a change of the calendar' },
    'calendar publish': { th: 'ประกาศปฏิทิน', en: 'Publish a calendar' },
    'calendar unknown': { th: 'คำสั่งที่ไม่รู้จักในหน้าปฏิทิน', en: 'Something unknown on the page of the calendar' },
    people: { th: 'เปิดหน้าเจ้าหน้าที่', en: 'Open the page of the staff' },
    unknown: { th: 'คำสั่งที่ไม่รู้จัก', en: 'Something unknown' },
  },
} satisfies Record<string, Text | Record<string, Text> | Record<string, Record<string, Text>>>
