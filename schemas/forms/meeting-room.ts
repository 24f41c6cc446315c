import { count, date, line, many, optional, paragraph, phone, room, time } from '../fields.ts'
import { defineForm } from '../form.ts'
import { reach, titledName } from '../questions.ts'
import { roomHours } from '../room.ts'
import { equipmentTexts } from '../texts/equipment.ts'
import { formTexts } from '../texts/form.ts'

/** F6 of the manual; the room, the number of people and what becomes of a request are ours. */
export const meetingRoom = defineForm({
  id: 'meeting-room',
  card: { th: 'คำร้องขอใช้ห้องประชุม', en: 'Meeting room booking' },
  title: { th: 'แบบฟอร์มการขอใช้ห้องประชุม', en: 'Meeting room booking' },
  intro: {
    th: 'ดูวันว่างและขอใช้ห้องประชุมของ{org} การจองจะสมบูรณ์เมื่อเจ้าหน้าที่อนุมัติ',
    en: 'See free dates and ask to use a meeting room; your booking is final once an officer approves it.',
  },
  submit: { th: 'บันทึก', en: 'Submit' },
  letter: true,
  purpose: { th: 'พิจารณาการขอใช้ห้องประชุมและติดต่อกลับ', en: 'decide on the booking and contact you' },
  sections: [
    {
      title: { th: 'กำหนดวันขอใช้ห้องประชุม', en: 'Room and days' },
      note: {
        th: 'จองได้ครั้งละไม่เกิน 5 วันติดต่อกัน เป็นวันทำการทุกวัน และใช้เวลาเดียวกันทุกวัน หากใช้วันเดียว โปรดกรอกวันเดียวกันทั้งสองช่อง',
        en: 'Up to 5 days in a row, all of them working days, at the same hours each day. For a single day, enter it twice.',
      },
      fields: ['room', 'from', 'to'],
    },
    {
      title: { th: 'ระยะเวลาในการใช้ห้องประชุม', en: 'Hours' },
      note: {
        th: 'เช่น ช่วงเช้า 08.30–12.00 น. ช่วงบ่าย 13.00–16.30 น. ทั้งวัน 08.30–16.30 น.',
        en: 'Such as the morning 08:30–12:00, the afternoon 13:00–16:30, or the whole day 08:30–16:30.',
      },
      fields: ['start', 'end'],
    },
    {
      title: { th: 'การประชุมของท่าน', en: 'Your meeting' },
      fields: ['attendees', 'purpose', 'equipment', 'note'],
    },
    { title: { th: 'ผู้ขอใช้ห้องประชุม', en: 'Who asks' }, fields: ['title', 'titleOther', 'name', 'org'] },
    { title: { th: 'ช่องทางติดต่อกลับ', en: 'How to reach you' }, fields: ['phone', 'email'] },
  ],
  fields: {
    room: room({ th: 'ห้องประชุม', en: 'Room' }),
    from: date({ th: 'วันแรกที่ขอใช้ห้องประชุม', en: 'First day of use' }),
    to: date({ th: 'วันสุดท้ายที่ขอใช้ห้องประชุม', en: 'Last day of use' }),
    start: time({ th: 'เวลาเริ่ม', en: 'Start time' }, roomHours.open, roomHours.close),
    end: time({ th: 'เวลาสิ้นสุด', en: 'End time' }, roomHours.open, roomHours.close),
    attendees: count({ th: 'จำนวนผู้เข้าร่วม', en: 'Attendees' }, 9999),
    purpose: paragraph({ th: 'วัตถุประสงค์ในการขอใช้ห้องประชุม', en: 'Purpose' }, { max: 2000 }),
    equipment: optional(
      many({ th: 'อุปกรณ์ที่ต้องการ', en: 'Equipment' }, equipmentTexts, {
        hint: {
          th: 'โปรดทำเครื่องหมาย / ลงใน ☐ หน้าข้อความที่ตรงกับประเภทอุปกรณ์ที่ต้องการ',
          en: 'Tick what you need.',
        },
      }),
    ),
    note: optional(paragraph({ th: 'รายละเอียดเพิ่มเติม', en: 'More details' }, { max: 2000 })),
    ...titledName,
    org: optional(line({ th: 'หน่วยงาน/กลุ่ม', en: 'Organisation' })),
    phone: phone({ th: 'เบอร์ติดต่อกลับ', en: 'Call-back number' }),
    email: reach.email,
  },
  order: [
    { inOrder: ['from', 'to'], fault: { text: 'date.order' } },
    { inOrder: ['start', 'end'], strictly: true, fault: { text: 'time.order' } },
  ],
  books: { room: 'room', from: 'from', to: 'to', start: 'start', end: 'end', attendees: 'attendees' },
  files: { hints: [] },
  contacts: ['phone', 'email'],
  next: [
    { th: 'ระบบจองช่วงเวลาไว้ให้ท่านชั่วคราว สถานะ "รออนุมัติ"', en: 'Your time is held for you, shown as "pending".' },
    { th: 'เจ้าหน้าที่แจ้งผลอนุมัติภายใน{dueAt}', en: 'An officer tells you the decision by {dueAt}.' },
    {
      th: 'หากไม่ใช้แล้ว โปรดแจ้งยกเลิกที่หน้าติดตามเรื่อง เพื่อให้ผู้อื่นได้ใช้',
      en: 'If plans change, please cancel on the status page so that others can use the room.',
    },
  ],
  guide: {
    who: {
      th: 'ประชาชน กลุ่ม และหน่วยงานที่ต้องการใช้ห้องประชุมของ{org}',
      en: 'Residents, groups and organisations that need a meeting room of {org}',
    },
    documents: [],
    checked: [
      {
        th: 'ห้องว่างหรือไม่ ระบบตรวจให้ขณะส่งแบบ และเก็บเวลาไว้ให้จนกว่าเจ้าหน้าที่จะตัดสินใจ',
        en: 'Whether the room is free: it is checked as you send, and held for you until an officer decides',
      },
    ],
    fee: formTexts.noFee,
    law: [],
  },
})
