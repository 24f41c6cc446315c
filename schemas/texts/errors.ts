import type { Text } from '../text.ts'

/** One message for each cause, saying what to do. */
export const errorTexts = {
  prefix: { th: 'พบจุดที่ต้องแก้ไข:', en: 'Error:' },
  summary: {
    th: 'โปรดแก้ไข {n} จุดต่อไปนี้ก่อนส่ง ข้อมูลที่กรอกไว้ยังอยู่ครบ',
    en: 'Please correct what is listed here ({n}) before sending. What you typed is still here.',
  },
  required: { th: 'โปรดกรอก{label}', en: 'Enter {label}' },
  'required.select': { th: 'โปรดเลือก{label}', en: 'Choose {label}' },
  tooShort: {
    th: '{label}สั้นเกินไป โปรดเขียนอย่างน้อย {min} ตัวอักษร เพื่อให้เจ้าหน้าที่เข้าใจเรื่อง',
    en: '{label} is too short: write at least {min} characters so that staff can understand.',
  },
  tooLong: {
    th: '{label}ยาว {n} ตัวอักษร เกินที่รับได้ {max} ตัวอักษร โปรดตัดให้สั้นลง {over} ตัวอักษร',
    en: '{label} has {n} characters, the limit is {max}: please cut {over}.',
  },
  'phone.digits': {
    th: 'โปรดกรอกเบอร์โทรศัพท์ 9–10 หลัก ขึ้นต้นด้วย 0 เช่น 081-234-5678 หรือ 0 7527 8013 ต่อ 101',
    en: 'Enter a phone number of 9–10 digits starting with 0, such as 081-234-5678 or 0 7527 8013 ext. 101.',
  },
  'phone.short': {
    th: 'เบอร์โทรศัพท์มี {n} หลัก ยังไม่ครบ โปรดตรวจดูอีกครั้ง',
    en: 'The phone number has only {n} digits: please check it.',
  },
  'phone.long': {
    th: 'เบอร์โทรศัพท์มี {n} หลัก มากเกินไป หากมีหลายเบอร์โปรดกรอกเพียงเบอร์เดียว',
    en: 'The phone number has {n} digits, too many: enter one number only.',
  },
  'email.at': {
    th: 'อีเมลต้องมีเครื่องหมาย @ เช่น somchai@example.com',
    en: 'An e-mail needs an @ sign, such as somchai@example.com.',
  },
  'email.domain': {
    th: 'โปรดกรอกส่วนหลัง @ ให้ครบ เช่น example.com',
    en: 'Complete the part after @, such as example.com.',
  },
  'email.space': { th: 'อีเมลต้องไม่มีเว้นวรรคหรือตัวอักษรไทย', en: 'An e-mail has no spaces or Thai letters.' },
  'nationalId.digits': {
    th: 'เลขประจำตัวประชาชนมีแต่ตัวเลข 13 หลัก โปรดกรอกเฉพาะตัวเลข',
    en: 'A national ID number is made of 13 digits only: enter nothing else.',
  },
  'nationalId.length': {
    th: 'เลขประจำตัวประชาชนต้องมี 13 หลัก ท่านกรอกไว้ {n} หลัก',
    en: 'The national ID number has 13 digits; you entered {n}.',
  },
  'nationalId.check': {
    th: 'เลขประจำตัวประชาชนนี้อาจพิมพ์ผิดหนึ่งหลัก โปรดดูเลขหน้าบัตรอีกครั้ง',
    en: 'One digit of this national ID number may be mistyped: please check it against the card.',
  },
  'date.incomplete': {
    th: 'โปรดเลือกวัน เดือน และปี พ.ศ. ของ{label}ให้ครบ',
    en: 'Choose the day, month and B.E. year of {label}.',
  },
  'date.unreal': {
    th: 'ไม่มีวันที่ {d} {month} {year} โปรดเลือกใหม่',
    en: '{d} {month} {year} does not exist: choose another date.',
  },
  'date.past': {
    th: '{label}เป็นวันที่ผ่านมาแล้ว โปรดเลือกตั้งแต่{earliest}เป็นต้นไป',
    en: '{label} is in the past: choose {earliest} or later.',
  },
  'date.lead': {
    th: 'โปรดขอล่วงหน้าอย่างน้อย {n} วันทำการ วันแรกที่เลือกได้คือ{earliest}',
    en: 'Please ask at least {n} working days ahead; the first possible day is {earliest}.',
  },
  'date.closed': {
    th: '{date} เป็นวันหยุด ({holiday}) โปรดเลือกวันอื่น',
    en: '{date} is a closed day ({holiday}): choose another.',
  },
  'date.order': { th: 'วันสิ้นสุดต้องไม่ก่อนวันเริ่ม', en: 'The last day cannot be before the first day.' },
  'date.days': {
    th: 'จองได้ครั้งละไม่เกิน {max} วัน โปรดเลือกวันแรกหรือวันสุดท้ายใหม่',
    en: 'A room can be booked for {max} days at a time: choose another first or last day.',
  },
  'time.order': { th: 'เวลาสิ้นสุดต้องหลังเวลาเริ่ม', en: 'The end time must be after the start time.' },
  'room.taken': {
    th: 'ห้องนี้มีผู้จองช่วง {start}–{end} น. แล้ว โปรดเลือกเวลาหรือห้องอื่น',
    en: 'This room is taken from {start} to {end}: choose another time or room.',
  },
  'room.taken.day': {
    th: '{date} ห้องนี้มีผู้จองช่วง {start}–{end} น. แล้ว โปรดเลือกเวลาหรือห้องอื่น',
    en: 'On {date} this room is taken from {start} to {end}: choose another time or room.',
  },
  'room.hours': {
    th: 'ห้องนี้เปิดให้ใช้เวลา {open}–{close} น. โปรดเลือกเวลาใหม่',
    en: 'This room is open from {open} to {close}: choose another time.',
  },
  'room.capacity': {
    th: 'ห้องนี้จุได้ {max} คน โปรดเลือกห้องที่ใหญ่ขึ้นหรือลดจำนวนผู้เข้าร่วม',
    en: 'This room holds {max} people: choose a larger room or fewer attendees.',
  },
  'number.notNumber': { th: 'โปรดกรอก{label}เป็นตัวเลข เช่น 3 หรือ ๓', en: 'Enter {label} as a number, such as 3.' },
  'number.whole': { th: 'โปรดกรอก{label}เป็นจำนวนเต็ม ไม่มีจุดทศนิยม', en: 'Enter {label} as a whole number.' },
  'number.range': { th: '{label}ต้องอยู่ระหว่าง {min} ถึง {max}', en: '{label} must be between {min} and {max}.' },
  'choice.one': { th: 'โปรดเลือก{label}หนึ่งข้อ', en: 'Choose one {label}.' },
  'choice.listed': { th: 'โปรดเลือก{label}จากรายการที่มี', en: 'Choose {label} from the list.' },
  'choice.atLeastOne': { th: 'โปรดเลือก{label}อย่างน้อยหนึ่งข้อ', en: 'Choose at least one {label}.' },
  'choice.other': { th: 'ท่านเลือก "อื่น ๆ" โปรดระบุด้วย', en: 'You chose "Other": please say what.' },
  tick: { th: 'โปรดทำเครื่องหมายในช่อง "{label}" เพื่อยืนยันก่อนส่ง', en: 'Tick "{label}" to confirm before sending.' },
  oneContact: { th: 'โปรดกรอกเบอร์โทรศัพท์หรืออีเมลอย่างน้อยหนึ่งอย่าง', en: 'Enter a phone number or an e-mail.' },
  replyChannel: {
    th: 'ท่านเลือกให้ตอบทาง{channel} โปรดกรอก{label}ด้วย',
    en: 'You chose a reply by {channel}: please enter {label}.',
  },
  challenge: {
    th: 'ระบบยังตรวจสอบไม่เสร็จ โปรดกดส่งอีกครั้ง ข้อมูลของท่านยังอยู่ครบ',
    en: 'The automatic check did not finish: please press send again; nothing is lost.',
  },
  question: {
    th: 'คำตอบไม่ตรงกับคำถามตรวจสอบ โปรดลองอีกครั้ง',
    en: 'The answer to the check question does not match: please try again.',
  },
  tooManyRequests: {
    th: 'มีการส่งถี่เกินไป โปรดรอ {minutes} นาทีแล้วลองใหม่[ เรื่องเร่งด่วนโทร {phone}]',
    en: 'Too many attempts: wait {minutes} minutes[, or call {phone} if urgent].',
  },
  tryAgain: {
    th: 'ขณะนี้ระบบยังบันทึกไม่ได้ โปรดกดส่งอีกครั้ง ระบบจะไม่บันทึกซ้ำ',
    en: 'We could not save just now: press send again; it will never be saved twice.',
  },
  offline: {
    th: 'ไม่มีสัญญาณอินเทอร์เน็ต ข้อมูลยังอยู่ในหน้านี้ โปรดกดส่งเมื่อมีสัญญาณ',
    en: 'You are offline. Your text is still here: send when you have a signal.',
  },
  formClosed: {
    th: 'แบบนี้ยังไม่เปิดให้บริการที่{municipality} โปรดโทร {phone}',
    en: 'This form is not offered by {municipality}: please call {phone}.',
  },
  trackNotFound: {
    th: 'ไม่พบเรื่องตามรหัสที่กรอก โปรดตรวจรหัสเรื่องและรหัสติดตามอีกครั้ง',
    en: 'No matter matches: please check the reference and the tracking code.',
  },
  notText: { th: 'โปรดกรอก{label}เป็นข้อความ', en: 'Enter {label} as text.' },
  notTick: {
    th: 'ช่อง "{label}" รับเฉพาะทำเครื่องหมายหรือไม่ทำเครื่องหมาย',
    en: '"{label}" can only be ticked or left unticked.',
  },
  marks: {
    th: '{label}มีสระหรือวรรณยุกต์ซ้อนกันมากเกินไป โปรดพิมพ์ใหม่',
    en: '{label} has too many marks stacked on one letter: please type it again.',
  },
  'email.local': {
    th: 'โปรดตรวจส่วนหน้าเครื่องหมาย @ ของอีเมล เช่น somchai@example.com',
    en: 'Check the part before the @ of the e-mail, such as somchai@example.com.',
  },
  refused: {
    th: 'ท่านเลือก "{other}" จึงไม่ต้องกรอก{label} โปรดลบออก',
    en: 'You ticked "{other}", so {label} is not needed: please clear it.',
  },
  notAsked: {
    th: 'จากคำตอบของท่านในข้อ "{other}" จึงไม่ต้องกรอก{label} โปรดลบออก',
    en: 'With your answer to "{other}", {label} is not needed: please clear it.',
  },
  scores: { th: 'โปรดให้คะแนนอย่างน้อยหนึ่งข้อ', en: 'Please rate at least one of these.' },
  'rows.tooMany': {
    th: '{label}กรอกได้ไม่เกิน {max} รายการ โปรดตัดออก {over} รายการ',
    en: '{label}: up to {max} entries, please take out {over}.',
  },
  unknownField: {
    th: 'แบบนี้ไม่มีช่องนี้ โปรดโหลดหน้าใหม่แล้วส่งอีกครั้ง',
    en: 'This form has no such field: reload the page and send again.',
  },
  location: {
    th: 'อ่านตำแหน่งที่ส่งมาไม่ได้ โปรดกดใช้ตำแหน่งของท่านอีกครั้ง หรือส่งโดยไม่ระบุตำแหน่ง',
    en: 'The position could not be read: use your position again, or send without it.',
  },
  malformed: {
    th: 'อ่านข้อมูลส่วนนี้ไม่ได้ โปรดโหลดหน้าใหม่แล้วส่งอีกครั้ง',
    en: 'This part could not be read: reload the page and send again.',
  },
} as const satisfies Record<string, Text>
