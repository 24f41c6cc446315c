import type { Text } from '../text.ts'

/** Hints and faults of attachments. */
export const uploadTexts = {
  hint: {
    th: 'ไฟล์รูปภาพ (JPG, PNG, WebP, HEIC) หรือ PDF ไม่เกิน 5 ไฟล์ รวมกันไม่เกิน 100 เมกะไบต์ (MB)',
    en: 'Photos (JPG, PNG, WebP, HEIC) or PDF, up to 5 files, 100 MB in all',
  },
  'hint.optional': {
    th: 'ไม่มีไฟล์ก็ส่งเรื่องได้ และแนบเพิ่มภายหลังได้ที่หน้าติดตามเรื่อง',
    en: 'You can send without files and add them later on the status page.',
  },
  'hint.photo': {
    th: 'ถ่ายให้เห็นจุดเกิดเหตุและสิ่งรอบข้าง เพื่อให้เจ้าหน้าที่หาสถานที่พบ',
    en: 'Show the spot and its surroundings so that staff can find it.',
  },
  'hint.card': {
    th: 'ไม่ต้องแนบสำเนาบัตรประชาชนหรือทะเบียนบ้าน เจ้าหน้าที่ตรวจสอบเอง',
    en: 'No copy of your ID card or house registration is needed; staff check it themselves.',
  },
  'hint.cover': {
    th: 'หากในภาพมีใบหน้า ป้ายทะเบียน หรือข้อมูลของผู้อื่น โปรดปิดส่วนที่ไม่จำเป็น',
    en: "Please cover faces, number plates or other people's data that are not needed.",
  },
  'hint.shrink': {
    th: 'ภาพใหญ่จะถูกย่อในเครื่องของท่านก่อนส่ง เพื่อประหยัดอินเทอร์เน็ต',
    en: 'Large photos are made smaller on your phone first, to save data.',
  },
  'hint.water': {
    th: 'ภาพถ่ายภาชนะรองรับน้ำช่วยให้จัดรถได้เร็วขึ้น (ไม่บังคับ)',
    en: 'A photo of your containers helps us send the right truck (optional).',
  },
  choose: { th: 'เลือกไฟล์', en: 'Choose file' },
  none: { th: 'ยังไม่ได้เลือกไฟล์', en: 'No file chosen' },
  remove: { th: 'เอาไฟล์นี้ออก', en: 'Remove this file' },
  counter: { th: 'แนบแล้ว {n} ไฟล์ รวม {mb} จาก 100 MB', en: '{n} files, {mb} of 100 MB used' },
  send: { th: 'ส่งไฟล์', en: 'Send files' },
  renew: { th: 'ขอส่งไฟล์ใหม่', en: 'Upload again' },
  withMessage: { th: 'ไฟล์ที่แนบไปกับข้อความ', en: 'Files to go with the message' },
  attached: { th: 'ไฟล์แนบ: {names}', en: 'Files: {names}' },
  sending: { th: 'กำลังส่งไฟล์', en: 'Sending' },
  safe: {
    th: 'เรื่องของท่านบันทึกเรียบร้อยแล้ว หน้านี้กำลังส่งไฟล์ โปรดเปิดไว้จนกว่าจะส่งครบ',
    en: 'Your request is saved. This page is sending your files: please keep it open until they are through.',
  },
  oneByOne: {
    th: 'ส่งได้ครั้งละหนึ่งไฟล์ เมื่อส่งเสร็จจะกลับมาที่หน้านี้เพื่อส่งไฟล์ต่อไป',
    en: 'One file at a time: after each, this page comes back for the next.',
  },
  latest: { th: 'ดูสถานะล่าสุด', en: 'See the latest state' },
  'state.expected': { th: 'รอส่งไฟล์', en: 'Waiting for upload' },
  'state.scanning': { th: 'กำลังตรวจสอบไฟล์', en: 'Checking the file' },
  'state.ready': { th: 'แนบเรียบร้อย', en: 'Attached' },
  'state.rejected': { th: 'ไม่สามารถรับไฟล์นี้ได้', en: 'This file could not be accepted' },
  'error.tooMany': { th: 'แนบได้ไม่เกิน 5 ไฟล์ โปรดเอาออก {n} ไฟล์', en: 'Up to 5 files: please remove {n}.' },
  'error.tooLarge': {
    th: 'ไฟล์ทั้งหมดรวมกัน {mb} MB เกิน 100 MB โปรดเอาออกบางไฟล์หรือย่อขนาด',
    en: 'Together the files are {mb} MB, over 100 MB: please remove or shrink some.',
  },
  'error.empty': {
    th: 'ไฟล์ "{name}" ไม่มีข้อมูล (0 ไบต์) โปรดเลือกไฟล์ใหม่',
    en: 'The file "{name}" is empty: please choose another.',
  },
  'error.type': {
    th: 'ไฟล์ "{name}" ไม่ใช่รูปภาพหรือ PDF โปรดถ่ายภาพหรือบันทึกเป็น PDF แล้วแนบใหม่',
    en: '"{name}" is not a photo or PDF: take a picture or save it as PDF.',
  },
  'error.damaged': {
    th: 'เปิดไฟล์ "{name}" ไม่ได้ ไฟล์อาจเสียหาย โปรดเลือกไฟล์อื่นหรือถ่ายใหม่',
    en: '"{name}" cannot be opened and may be damaged: choose another or take it again.',
  },
  'error.locked': {
    th: 'ไฟล์ PDF "{name}" ตั้งรหัสผ่านไว้ โปรดเอารหัสผ่านออกแล้วแนบใหม่',
    en: 'The PDF "{name}" has a password: please remove it and attach again.',
  },
  'error.unsafe': {
    th: 'ไฟล์ "{name}" ไม่ผ่านการตรวจความปลอดภัย จึงไม่ได้แนบ เรื่องของท่านยังอยู่ครบ',
    en: '"{name}" failed the safety check and was not attached; your request is safe.',
  },
  'error.interrupted': {
    th: 'ส่งไฟล์ "{name}" ไม่สำเร็จ เรื่องของท่านบันทึกแล้ว โปรดกดส่งไฟล์อีกครั้งเมื่อสัญญาณดีขึ้น',
    en: '"{name}" did not go through. Your request is saved: try the file again when the signal is better.',
  },
  'error.slotExpired': {
    th: 'หมดเวลาส่งไฟล์แล้ว โปรดกด "ขอส่งไฟล์ใหม่"',
    en: 'The time to upload has passed: press "Upload again".',
  },
  'error.line': {
    th: 'แนบไฟล์ในแอป LINE อาจไม่ได้ โปรดกด "เปิดในเบราว์เซอร์" แล้วแนบ หรือส่งเรื่องก่อนโดยไม่แนบไฟล์',
    en: 'Files may not work inside LINE: press "Open in browser", or send first without files.',
  },
  'error.unknown': {
    th: 'ไม่พบรายการ{name}ในเรื่องนี้ โปรดเลือกไฟล์ใหม่',
    en: '{name} is not part of this request: please choose the file again.',
  },
  'error.malformed': {
    th: 'อ่านรายการ{name}ไม่ได้ โปรดเลือกไฟล์ใหม่',
    en: 'The entry of {name} could not be read: please choose the file again.',
  },
} as const satisfies Record<string, Text>

type Hint<Id> = Id extends `hint.${string}` ? Id : never
/** What a form may say of its own about files. */
export type FileHint = Hint<keyof typeof uploadTexts>
