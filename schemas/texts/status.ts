import type { Text } from '../text.ts'

/** What a citizen reads about where a case stands. */
export const statusTexts = {
  received: { th: 'รับเรื่องแล้ว', en: 'Received' },
  'received.text': { th: 'เราได้รับเรื่องของท่านและลงเลขรับแล้ว', en: 'We have your request and it is registered.' },
  forwarded: { th: 'ส่งถึงกองที่รับผิดชอบ', en: 'With the division' },
  'forwarded.text': { th: 'เรื่องอยู่ที่{office} ซึ่งเป็นผู้รับผิดชอบ', en: '{office} is now responsible.' },
  contacted: { th: 'เจ้าหน้าที่ติดต่อท่านแล้ว', en: 'You have been contacted' },
  'contacted.text': { th: 'เจ้าหน้าที่ได้พูดคุยหรือส่งข้อความถึงท่านแล้วเมื่อ{at}', en: 'An officer spoke or wrote to you on {at}.' },
  'concerns.text': {
    th: 'เรื่องนี้กล่าวถึงผู้บริหารหรือสมาชิกสภา เราจำกัดให้ผู้มีหน้าที่พิจารณาเท่านั้นที่เปิดได้ ผู้ถูกกล่าวถึงเปิดอ่านไม่ได้ หากท่านต้องการ แจ้งนายอำเภอ ผู้ว่าราชการจังหวัด หรือสำนักงาน ป.ป.ช. (โทร 1205) โดยตรงได้ด้วย',
    en: 'This is about an executive or a councillor. Only those whose task it is can open it; those named cannot. If you wish, you may also tell the district chief, the governor or the NACC (tel. 1205) directly.',
  },
  'in-progress': { th: 'กำลังดำเนินการ', en: 'In progress' },
  'in-progress.text': {
    th: '{office}กำลังดำเนินการ คาดว่าจะทราบผลภายใน{resolveBy}',
    en: '{office} is working on it; a result is expected by {resolveBy}.',
  },
  'waiting-citizen': { th: 'รอข้อมูลจากท่าน', en: 'Waiting for you' },
  'waiting-citizen.text': {
    th: 'โปรดส่งข้อมูลหรือเอกสารที่ขอไว้ ระหว่างนี้เวลาดำเนินการหยุดนับ',
    en: 'Please send what we asked for; the clock is paused meanwhile.',
  },
  'waiting-agency': { th: 'รอหน่วยงานอื่น', en: 'Waiting for another agency' },
  'waiting-agency.text': {
    th: 'เรื่องนี้ต้องอาศัย{agency} เราติดตามให้ท่านอยู่',
    en: 'This depends on {agency}; we keep following it up.',
  },
  done: { th: 'ดำเนินการแล้วเสร็จ', en: 'Done' },
  'done.text': {
    th: 'เรื่องของท่านดำเนินการแล้วเสร็จ โปรดดูผลด้านล่าง และช่วยประเมินบริการของเราด้วย',
    en: 'Your request is done. See the result below and please rate our service.',
  },
  closed: { th: 'ยุติเรื่อง', en: 'Closed' },
  'closed.text': { th: 'เรื่องนี้ยุติแล้ว เหตุผล: {reason}', en: 'This matter is closed: {reason}' },
  'not-in-power': { th: 'ไม่อยู่ในอำนาจหน้าที่ของ{org}', en: 'Not within our authority' },
  'not-in-power.text': {
    th: 'หน่วยงานที่รับผิดชอบคือ{agency} ติดต่อได้ที่ {agencyContact} เราแจ้งให้ท่านทราบตามกฎหมาย',
    en: 'The responsible agency is {agency}, {agencyContact}; the law asks us to tell you so.',
  },
  'ended.text': {
    th: 'โปรดอ่านผลและเหตุผลที่หน้าติดตามเรื่อง',
    en: 'Please read the outcome and its reason on the status page.',
  },
  'agency.text': {
    th: 'หน่วยงานที่รับผิดชอบคือ{agency} เราแจ้งให้ท่านทราบตามกฎหมาย',
    en: 'The responsible agency is {agency}; the law asks us to tell you so.',
  },
  withdrawn: { th: 'ท่านขอถอนเรื่อง', en: 'Withdrawn by you' },
  merged: { th: 'รวมกับเรื่องเดิม', en: 'Merged with an earlier matter' },
  'merged.text': {
    th: 'มีผู้แจ้งเรื่องเดียวกันไว้แล้ว เราดำเนินการพร้อมกัน ท่านยังติดตามผลที่หน้านี้ได้',
    en: 'The same matter was already reported. We handle both together; you can still follow it here.',
  },
  booked: { th: 'อนุมัติการจองแล้ว', en: 'Booked' },
  'booked.text': {
    th: 'ท่านใช้ห้องประชุมได้ตามวันและเวลาที่ขอ โปรดอ่านรายละเอียดในข้อความที่หน้าติดตามเรื่อง',
    en: 'The room is yours at the time you asked for: the details are in the message on the status page.',
  },
  declined: { th: 'ไม่อนุมัติการจอง', en: 'Declined' },
  'declined.text': {
    th: 'ห้องประชุมไม่ว่างตามวันและเวลาที่ขอ โปรดอ่านเหตุผลและวันว่างใกล้เคียงในข้อความที่หน้าติดตามเรื่อง',
    en: 'The room is not free at that time: the reason and free days nearby are in the message on the status page.',
  },
  'overdue.note': {
    th: 'เราติดต่อท่านช้ากว่ากำหนด ต้องขออภัยเป็นอย่างยิ่ง และได้รายงานเรื่องนี้ถึง{clerkTitle}แล้ว',
    en: 'We are late in contacting you, and we are sorry. It has been reported to the {clerkTitle}.',
  },
  holder: { th: 'ขณะนี้อยู่ที่{office}', en: 'Now with {office}' },
} as const satisfies Record<string, Text>
