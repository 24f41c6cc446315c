import type { Text } from '../text.ts'

/** What is said of rooms: in the decision on a booking, at the desk, and in the public calendar. */
export const roomTexts = {
  approved: {
    th: 'เรียน ท่านผู้ขอใช้ห้องประชุม\n{org}อนุมัติให้ใช้{room} {date} เวลา {start}–{end} น. โปรดรับกุญแจที่{keyPlace} และทำความสะอาดหลังใช้ หากยกเลิกโปรดแจ้งก่อน {n} วัน\nขอแสดงความนับถือ {officerLine}',
    en: 'Dear applicant, {room} is yours on {date}, {start}–{end}. Collect the key at {keyPlace} and leave the room clean; tell us {n} days ahead if you cancel. {officerLine}',
  },
  declined: {
    th: 'เรียน ท่านผู้ขอใช้ห้องประชุม\nวันเวลาที่ขอไม่ว่าง เนื่องจาก{reason} ห้องว่างในวันใกล้เคียงคือ {alternatives} โปรดตอบกลับหากต้องการ\nขอแสดงความนับถือ {officerLine}',
    en: 'Dear applicant, the time you asked for is not free ({reason}). Nearby free times: {alternatives}. Please reply if one suits you. {officerLine}',
  },
  officerLine: {
    th: '{office} {municipality}[ โทร. {phone}] ({hours})',
    en: '{office}, {municipality}[, tel. {phone}] ({hours})',
  },
  anyReason: { th: 'มีความจำเป็นต้องใช้ห้องในเวลานั้น', en: 'the room is needed then' },
  /** In the place of free days where there are none for a month. */
  noAlternative: { th: '(โปรดดูวันว่างในปฏิทินห้องประชุม)', en: 'please see the calendar of rooms' },
  /** What a citizen asked for, on the page of the case. */
  asked: { th: 'ขอใช้{room} {date} เวลา {start}–{end} น.', en: 'Asked for: {room}, {date}, {start}–{end}.' },
  days: { th: '{from} ถึง{to}', en: '{from} to {to}' },
  begun: { th: 'เวลาที่ขอใช้ห้องเริ่มแล้ว จึงอนุมัติไม่ได้', en: 'The time asked for has begun, so it can no longer be booked.' },
  desk: {
    title: { th: 'การจองห้องประชุม', en: 'The booking' },
    room: { th: 'ห้อง', en: 'Room' },
    roomText: { th: '{name} (จุ {capacity} คน)', en: '{name} (holds {capacity})' },
    days: { th: 'วันที่ขอใช้', en: 'Days' },
    hours: { th: 'เวลา', en: 'Hours' },
    hoursText: { th: '{start}–{end} น.', en: '{start}–{end}' },
    attendees: { th: 'ผู้เข้าร่วม (คน)', en: 'Attendees' },
    own: {
      pending: { th: 'เก็บห้องไว้ให้แล้ว รออนุมัติ', en: 'held, waiting for a decision' },
      booked: { th: 'อนุมัติแล้ว', en: 'booked' },
      none: { th: 'ไม่ได้เก็บห้องไว้', en: 'not held' },
    },
    other: { th: 'มีผู้จอง', en: 'Also asked for:' },
    conflict: { th: 'ชนกับการจองอื่น', en: 'In the way:' },
    states: { pending: { th: 'รออนุมัติ', en: 'pending' }, booked: { th: 'จองแล้ว', en: 'booked' } },
    approve: { th: 'อนุมัติให้ใช้ห้อง', en: 'Approve' },
    decline: { th: 'ไม่อนุมัติ', en: 'Decline' },
    cancel: { th: 'ยกเลิกการอนุมัติ', en: 'Take it back' },
    reason: { th: 'เหตุผลเมื่อไม่อนุมัติ', en: 'Reason, if declined' },
    reasonHint: {
      th: 'ผู้ขอจะได้อ่านเหตุผลนี้ เช่น มีประชุมสภา ไม่ต้องกรอกเมื่ออนุมัติ',
      en: 'The applicant reads it, such as: the council meets. Not needed to approve.',
    },
    told: {
      th: 'ระบบแจ้งผลให้ผู้ขอทันที พร้อมที่รับกุญแจ หรือวันว่างใกล้เคียง',
      en: 'The applicant is told at once, with where to get the key, or free days nearby.',
    },
  },
} as const satisfies Record<string, Text | object>
