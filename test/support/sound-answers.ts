import type { FormId } from '#schemas/forms/index.ts'
import { complaintAnswers } from './builders.ts'

/** Answers to each form that nothing is wrong with, as a program would send them. */
export const soundAnswers: Readonly<Record<FormId, Readonly<Record<string, unknown>>>> = {
  complaint: complaintAnswers(),
  opinion: {
    subject: 'ขอไฟส่องสว่างที่สนามเด็กเล่น',
    message: 'เด็ก ๆ เล่นถึงค่ำ อยากให้มีไฟและที่นั่งพัก',
    senderName: 'ลุงสมบูรณ์',
    senderEmail: 'somboon@example.com',
  },
}
