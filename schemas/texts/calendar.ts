/** What staff read on the page of the calendar; Thai first, English beside it in small. */
export const calendarTexts = {
  title: { th: 'ปฏิทินวันทำการ', en: 'Office calendar' },
  intro: {
    th: 'กำหนดติดต่อทุกเรื่องนับตามปฏิทินนี้ วันหยุดราชการของประเทศมีอยู่แล้ว ที่นี่เพิ่มเฉพาะของหน่วยงาน',
    en: 'Every contact date is counted by this calendar. National holidays are in it already: add what is yours.',
  },
  inForce: { th: 'ปฏิทินที่ใช้อยู่', en: 'In force' },
  hours: { th: 'เวลาทำการ', en: 'Office hours' },
  covered: { th: 'มีประกาศวันหยุดถึง', en: 'Holidays are announced until' },
  provisional: {
    th: 'หลังจากวันนั้นนับเฉพาะเสาร์อาทิตย์ กำหนดที่แจ้งประชาชนจึงอาจเลื่อนได้',
    en: 'After that day only weekends are left out, so dates given to citizens may still move.',
  },
  coming: { th: 'วันหยุดและวันเปิดทำการพิเศษจากนี้', en: 'Closed and specially opened days from now on' },
  noneComing: { th: 'ยังไม่มี', en: 'None yet' },
  kinds: {
    national: { th: 'ทั้งประเทศ', en: 'National' },
    own: { th: 'หน่วยงานประกาศ', en: 'Declared here' },
    opened: { th: 'เปิดทำการ', en: 'Opened' },
  },
  change: { th: 'ประกาศวันหยุดหรือวันเปิดทำการ', en: 'Declare closed or opened days' },
  labels: {
    close: { th: 'วันที่ปิดทำการ', en: 'Days to close' },
    open: { th: 'วันที่เปิดทำการเป็นพิเศษ', en: 'Days to open' },
    withdraw: { th: 'ยกเลิกวันที่เคยประกาศ', en: 'Days to take back' },
    hours: { th: 'เวลาทำการใหม่', en: 'New office hours' },
    source: { th: 'ที่มาของประกาศ', en: 'Source of the declaration' },
    reason: { th: 'เหตุผลที่จะแจ้งประชาชน', en: 'Reason, as citizens will read it' },
  },
  hints: {
    close: {
      th: 'บรรทัดละหนึ่งวัน ปี ค.ศ.-เดือน-วัน ตามด้วยชื่อวัน เช่น 2026-12-07 ปิดเพราะน้ำท่วม / Flood (หลังเครื่องหมาย / เป็นชื่ออังกฤษ ไม่ใส่ก็ได้)',
      en: 'One day a line with its name, such as 2026-12-07 น้ำท่วม / Flood; the English name is optional.',
    },
    open: { th: 'เช่น 2026-12-12 ทำการชดเชย', en: 'Such as 2026-12-12 ทำการชดเชย' },
    withdraw: { th: 'บรรทัดละหนึ่งวันที่ เช่น 2026-12-07', en: 'One date a line, such as 2026-12-07' },
    hours: { th: 'เว้นไว้หากไม่เปลี่ยน เช่น 08:30-16:30', en: 'Leave empty to keep them, such as 08:30-16:30' },
    source: { th: 'เช่น ประกาศเทศบาล ลงวันที่ 24 พฤศจิกายน 2569', en: 'Such as the order and its date' },
    reason: { th: 'ต้องมีเมื่อปิดย้อนหลัง', en: 'Needed for days that have passed' },
  },
  preview: { th: 'ดูผลก่อนประกาศ', en: 'Preview' },
  moves: { th: 'กำหนดติดต่อที่จะเลื่อน', en: 'Contact dates that will move' },
  noMoves: { th: 'ไม่มีเรื่องใดที่กำหนดติดต่อเลื่อน', en: 'No contact date moves.' },
  moved: { th: 'จาก {from} เป็น {to}', en: 'from {from} to {to}' },
  excused: { th: 'เกินกำหนดแล้ว จะบันทึกว่ามีเหตุ', en: 'Overdue: will be recorded as excused' },
  unseen: {
    th: 'รวมเรื่องที่เปิดได้เฉพาะผู้มีหน้าที่พิจารณาอีก {n} เรื่อง',
    en: 'And {n} more that only those who handle them can open.',
  },
  more: { th: 'ดูเรื่องถัดไป', en: 'Show the next ones' },
  partial: {
    th: 'ยังมีเรื่องอื่นที่ต้องนับใหม่ กดปุ่มเพื่อดูต่อ',
    en: 'There are more to count: press the button to see them.',
  },
  publish: { th: 'ประกาศใช้', en: 'Publish' },
  publishHint: {
    th: 'เมื่อประกาศแล้ว ระบบจะนับใหม่ทุกเรื่องและแจ้งประชาชนที่ให้อีเมลไว้ กำหนดที่แจ้งไปแล้วจะไม่ถูกเลื่อนให้เร็วขึ้น',
    en: 'Every matter is then counted anew and citizens who left an e-mail are told. No date given before becomes earlier.',
  },
  published: {
    th: 'ประกาศใช้ปฏิทินฉบับที่ {number} แล้ว ระบบกำลังนับกำหนดใหม่',
    en: 'Version {number} is in force; dates are being counted anew.',
  },
  versions: { th: 'ฉบับที่ประกาศแล้ว', en: 'Published versions' },
  version: { th: 'ฉบับที่ {number}', en: 'Version {number}' },
  conflict: {
    th: 'มีผู้อื่นประกาศปฏิทินฉบับใหม่เมื่อสักครู่ โปรดดูผลอีกครั้งก่อนประกาศ',
    en: 'Somebody else has just published a version: please preview again before you publish.',
  },
  faulty: { th: 'โปรดแก้ไขจุดต่อไปนี้แล้วดูผลอีกครั้ง', en: 'Please correct these points and preview again.' },
  faults: {
    date: {
      th: 'บรรทัดที่ {line}: อ่านวันที่ไม่ได้ โปรดเขียนปี ค.ศ.-เดือน-วัน เช่น 2026-12-07',
      en: 'Line {line}: this is no date; write it as 2026-12-07.',
    },
    far: {
      th: 'บรรทัดที่ {line}: {date} ต้องไม่เกิน 1 ปีที่ผ่านมาและไม่เกิน 10 ปีข้างหน้า (ใช้ปี ค.ศ.)',
      en: 'Line {line}: {date} must lie within the last year and the next ten (of the Gregorian calendar).',
    },
    name: { th: 'บรรทัดที่ {line}: โปรดเขียนชื่อวันต่อจากวันที่', en: 'Line {line}: write the name of the day after its date.' },
    longName: {
      th: 'บรรทัดที่ {line}: ชื่อวันต้องไม่เกิน 150 ตัวอักษร และวรรณยุกต์ไม่ซ้อนกัน',
      en: 'Line {line}: the name may have 150 characters and no stacked marks.',
    },
    twice: { th: 'บรรทัดที่ {line}: {date} ซ้ำกับบรรทัดอื่น', en: 'Line {line}: {date} is there twice.' },
    closed: {
      th: 'บรรทัดที่ {line}: {date} ปิดทำการอยู่แล้ว ({name})',
      en: 'Line {line}: {date} is closed already ({name}).',
    },
    opened: {
      th: 'บรรทัดที่ {line}: {date} ประกาศเปิดทำการไว้แล้ว หากจะปิดโปรดยกเลิกวันนั้นแทน',
      en: 'Line {line}: {date} was declared open; to close it, take that back instead.',
    },
    working: { th: 'บรรทัดที่ {line}: {date} เป็นวันทำการอยู่แล้ว', en: 'Line {line}: {date} is a working day already.' },
    unknown: {
      th: 'บรรทัดที่ {line}: {date} ไม่มีประกาศให้ยกเลิก',
      en: 'Line {line}: nothing is declared for {date} that could be taken back.',
    },
    noDays: {
      th: 'บรรทัดที่ {line}: ปี {year} จะไม่เหลือวันทำการเลย',
      en: 'Line {line}: {year} would have no working day left.',
    },
    past: {
      th: 'โปรดเขียนเหตุผล เพราะ {date} (บรรทัดที่ {line} ของวันที่ปิดทำการ) ผ่านมาแล้ว',
      en: 'Please give the reason: {date} (line {line} of the days to close) has passed.',
    },
    hours: {
      th: 'บรรทัดที่ {line}: โปรดเขียนเวลาเปิดก่อนเวลาปิด เช่น 08:30-16:30',
      en: 'Line {line}: write the opening before the closing, such as 08:30-16:30.',
    },
    overlap: {
      th: 'บรรทัดที่ {line}: เวลาทับกับบรรทัดก่อนหน้า',
      en: 'Line {line}: these hours overlap with those before.',
    },
    tooMany: { th: 'เขียนได้ไม่เกิน {most} บรรทัด', en: 'There may be {most} lines at most.' },
    nothing: { th: 'ยังไม่ได้เปลี่ยนสิ่งใด โปรดกรอกอย่างน้อยหนึ่งบรรทัด', en: 'Nothing is changed yet: write at least one line.' },
    others: { th: 'และอีก {n} บรรทัด', en: 'and {n} more lines' },
  },
} as const

export type CalendarInput = keyof typeof calendarTexts.labels
