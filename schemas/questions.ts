import { choice, email, line, optional, personName, phone, when } from './fields.ts'

/** How the paper forms begin: ข้าพเจ้า นาย/นาง/นางสาว/หน่วยงาน. */
export const titledName = {
  title: choice(
    { th: 'คำนำหน้าชื่อ', en: 'Title' },
    {
      mr: { th: 'นาย', en: 'Mr' },
      mrs: { th: 'นาง', en: 'Mrs' },
      miss: { th: 'นางสาว', en: 'Miss' },
      org: { th: 'หน่วยงาน', en: 'Organisation' },
      other: { th: 'อื่น ๆ (โปรดระบุ)', en: 'Other' },
    },
  ),
  titleOther: line(
    { th: 'คำนำหน้าหรือชื่อหน่วยงาน', en: 'Which title or organisation' },
    {
      when: when('title', 'org', 'other'),
      hint: { th: 'กรอกเมื่อเลือกหน่วยงานหรืออื่น ๆ', en: 'If you chose organisation or other' },
    },
  ),
  name: personName({ th: 'ชื่อ-นามสกุล', en: 'Full name' }),
}

/** How an officer reaches the citizen, and where the receipt goes. */
export const reach = {
  phone: phone(
    { th: 'เบอร์โทรศัพท์', en: 'Phone' },
    { hint: { th: 'เจ้าหน้าที่จะโทรกลับเบอร์นี้', en: 'An officer calls you back on this number' } },
  ),
  email: optional(
    email({ th: 'อีเมล', en: 'E-mail' }, { hint: { th: 'เราจะส่งใบรับเรื่องไปที่นี่', en: 'We send your receipt here' } }),
  ),
}
