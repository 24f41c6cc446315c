import type { Text } from '../text.ts'

/** Subjects and bodies of every mail; subjects hold fixed words and the reference only. */
export const mailTexts = {
  'receipt.subject': { th: 'ได้รับเรื่องของท่านแล้ว รหัสเรื่อง {reference}', en: 'We have received your request {reference}' },
  'receipt.body': {
    th: 'เรียน ท่านผู้ใช้บริการ\n\nระบบได้บันทึกข้อมูลของท่านเรียบร้อยแล้ว\n\nรหัสเรื่อง: {reference}\nบริการ: {form}\nถือว่าได้รับเรื่องเมื่อ: {effectiveAt}\nเจ้าหน้าที่จะติดต่อท่านภายใน: {dueAt}\nผู้รับผิดชอบ: {office}\n\nติดตามเรื่อง ส่งข้อความ หรือแนบไฟล์เพิ่มเติมได้ที่\n{statusUrl}\n\nอีเมลนี้ส่งโดยอัตโนมัติ โปรดอย่าตอบกลับ[ หากมีข้อสงสัยโทร {phone} ({hours})] การยื่นเรื่องไม่มีค่าธรรมเนียม\n\nขอแสดงความนับถือ\n{municipality}',
    en: 'Dear resident,\n\nYour information has been recorded.\n\nReference: {reference}\nService: {form}\nReceived: {effectiveAt}\nAn officer will contact you by: {dueAt}\nHandled by: {office}\n\nTrack it, write to us or add files at\n{statusUrl}\n\nThis mail is automatic, please do not reply.[ Questions: {phone} ({hours}).] Filing is free of charge.\n\nYours sincerely,\n{municipality}',
  },
  'alert.subject': { th: 'มีเรื่องใหม่ {reference}', en: 'New request {reference}' },
  'alert.body': {
    th: 'มีเรื่องใหม่ถึง{office}\n\nรหัสเรื่อง: {reference}\nแบบ: {form}\nประเภท: {category}\nถือว่าได้รับเมื่อ: {effectiveAt}\nต้องติดต่อผู้แจ้งภายใน: {dueAt}\n\nเปิดเรื่อง: {caseUrl}\n\nอีเมลนี้ไม่มีข้อมูลส่วนบุคคล โปรดเข้าระบบเพื่อดูรายละเอียด',
    en: 'A new request has come to {office}.\n\nReference: {reference}\nForm: {form}\nCategory: {category}\nReceived: {effectiveAt}\nContact the citizen by: {dueAt}\n\nOpen: {caseUrl}\n\nThis mail holds no personal data; sign in for the details.',
  },
  'alert.urgent.subject': { th: 'เรื่องเร่งด่วน {reference}', en: 'Urgent request {reference}' },
  'reminder.subject': { th: 'โปรดติดต่อผู้แจ้ง เรื่อง {reference}', en: 'Please contact the citizen: {reference}' },
  'reminder.body': {
    th: 'เรื่อง {reference} ({form}) ยังไม่มีบันทึกการติดต่อผู้แจ้ง\nควรติดต่อภายในวันนี้ ครบกำหนด{dueAt}\nเมื่อโทรแล้ว โปรดบันทึกผล "ได้คุย" หรือ "ไม่รับสาย": {caseUrl}',
    en: '{reference} ({form}) has no recorded contact yet.\nPlease make contact today; due {dueAt}.\nAfter calling, record "spoke" or "no answer": {caseUrl}',
  },
  'reminder2.subject': { th: 'ครบกำหนดวันนี้ เรื่อง {reference}', en: 'Due today: {reference}' },
  'reminder2.body': {
    th: 'วันนี้เป็นวันสุดท้ายของการติดต่อผู้แจ้งเรื่อง {reference} ({form}) ครบกำหนดเวลา {dueTime} น.\nผู้รับผิดชอบ: {office}\nสำเนาถึง: {headTitle}\nเปิดเรื่อง: {caseUrl}',
    en: 'Today is the last day to contact the citizen in {reference} ({form}), by {dueTime}.\nResponsible: {office}\nCopy to: {headTitle}\nOpen: {caseUrl}',
  },
  'breach.subject': { th: 'เกินกำหนดติดต่อ เรื่อง {reference}', en: 'Contact overdue: {reference}' },
  'breach.body': {
    th: 'เรื่อง {reference} ({form}) เลยกำหนดติดต่อผู้แจ้งเมื่อ{dueAt} และยังไม่มีบันทึกการติดต่อ ระบบบันทึกการเกินกำหนดไว้แล้ว\nโปรดติดต่อผู้แจ้งโดยเร็วที่สุด และชี้แจงเหตุ: {caseUrl}',
    en: '{reference} ({form}) passed its contact time at {dueAt} with no recorded contact. The breach is on record.\nPlease contact the citizen as soon as possible and state the reason: {caseUrl}',
  },
  'escalation.subject': { th: 'เสนอเพื่อโปรดสั่งการ เรื่อง {reference}', en: 'For your direction: {reference}' },
  'escalation.body': {
    th: 'เรียน {clerkTitle}\n\nเรื่อง {reference} ({form}) ของ{office} เกินกำหนดติดต่อผู้แจ้งตั้งแต่{dueAt} และยังไม่ได้ติดต่อจนถึงขณะนี้\n\nจึงเรียนมาเพื่อโปรดพิจารณาสั่งการ\n{caseUrl}',
    en: 'To the {clerkTitle},\n\n{reference} ({form}), {office}, has been overdue since {dueAt} and the citizen has not yet been contacted.\n\nFor your consideration and direction.\n{caseUrl}',
  },
  'message.subject': {
    th: 'มีข้อความใหม่จากเจ้าหน้าที่ เรื่อง {reference}',
    en: 'New message from the office about {reference}',
  },
  'message.body': {
    th: 'เรียน ท่านผู้ใช้บริการ\n\nเจ้าหน้าที่ {office} ส่งข้อความถึงท่านในเรื่อง {reference} โปรดอ่านและตอบได้ที่\n{statusUrl}\n\nขอแสดงความนับถือ\n{municipality}[ โทร. {phone}]',
    en: 'Dear resident,\n\n{office} has written to you about {reference}. Please read and answer at\n{statusUrl}\n\n{municipality}[, tel. {phone}]',
  },
  'status.subject': { th: 'ความคืบหน้าเรื่อง {reference}', en: 'Progress on {reference}' },
  'status.body': {
    th: 'เรียน ท่านผู้ใช้บริการ\n\nเรื่อง {reference} เปลี่ยนสถานะเป็น "{status}" เมื่อ{at}\n{statusSentence}\n\nดูรายละเอียดที่ {statusUrl}\n\nขอแสดงความนับถือ\n{municipality}[ โทร. {phone}]',
    en: 'Dear resident,\n\n{reference} is now "{status}" since {at}.\n{statusSentence}\n\nDetails: {statusUrl}\n\n{municipality}[, tel. {phone}]',
  },
  'due-moved.subject': {
    th: 'วันติดต่อกลับของเรื่อง {reference} เปลี่ยนแปลง',
    en: 'New contact date for {reference}',
  },
  'due-moved.body': {
    th: 'เรียน ท่านผู้ใช้บริการ\n\nเนื่องจากมีประกาศวันหยุดราชการเพิ่ม ({reason}) กำหนดติดต่อท่านในเรื่อง {reference} จึงเลื่อนจาก{oldDue} เป็น{dueAt} ขออภัยในความไม่สะดวก\n{statusUrl}',
    en: 'Dear resident,\n\nBecause a public holiday was added ({reason}), our contact date for {reference} moves from {oldDue} to {dueAt}. We apologise.\n{statusUrl}',
  },
  'closed.subject': { th: 'เรื่อง {reference} ดำเนินการแล้วเสร็จ', en: '{reference} is completed' },
  'closed.body': {
    th: 'เรียน ท่านผู้ใช้บริการ\n\nเรื่อง {reference} ดำเนินการแล้วเสร็จเมื่อ{at} ดูผลได้ที่ {statusUrl}\nหากปัญหายังไม่หมดไป ท่านขอเปิดเรื่องอีกครั้งได้ที่หน้านั้น\n\nขอความกรุณาประเมินบริการ ใช้เวลาราว 2 นาที: {surveyUrl}\n\nขอขอบคุณ\n{municipality}',
    en: 'Dear resident,\n\n{reference} was completed on {at}. See the result: {statusUrl}\nIf the problem remains, you may reopen it there.\n\nPlease rate our service, about 2 minutes: {surveyUrl}\n\nThank you,\n{municipality}',
  },
  'digest.subject': { th: 'งานของท่านวันนี้ {date}', en: 'Your work today, {date}' },
  'digest.body': {
    th: 'เกินกำหนด {late} เรื่อง · ครบกำหนดวันนี้ {today} เรื่อง · ครบกำหนดพรุ่งนี้ {tomorrow} เรื่อง[ · ครบกำหนด{nextDay} {next} เรื่อง][ · รอผู้แจ้ง {waiting} เรื่อง]\n\n{lines}\n\nเปิดรายการ: {todayUrl}',
    en: 'Overdue {late} · due today {today} · due tomorrow {tomorrow}[ · due {nextDay}: {next}][ · waiting for citizen {waiting}]\n\n{lines}\n\nOpen: {todayUrl}',
  },
} as const satisfies Record<string, Text>
