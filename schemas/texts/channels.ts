import type { ReplyChannel } from '../case.ts'
import type { DeliveryChannel } from '../history.ts'
import type { Text } from '../text.ts'

/** The ways in which an answer can reach a citizen. */
export const channelTexts: Readonly<Record<ReplyChannel, Text>> = {
  email: { th: 'อีเมล', en: 'e-mail' },
  phone: { th: 'โทรศัพท์', en: 'phone' },
  line: { th: 'ไลน์', en: 'LINE' },
  sms: { th: 'ข้อความ SMS', en: 'SMS' },
  paper: { th: 'รับเอกสารที่สำนักงาน', en: 'paper at the office' },
}

/** By what a message was sent. */
export const deliveryTexts: Readonly<Record<DeliveryChannel, Text>> = {
  email: { th: 'อีเมล', en: 'mail' },
  sms: { th: ' SMS ', en: 'SMS' },
}
