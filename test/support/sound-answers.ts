import type { FormId } from '#schemas/forms/index.ts'
import { bookingAnswers, complaintAnswers } from './builders.ts'

const person = { title: 'mrs', name: 'สมหญิง ใจดี', phone: '081-234-5678', email: 'somying@example.com' }

/** Answers to each form that nothing is wrong with, as a program would send them. */
export const soundAnswers: Readonly<Record<FormId, Readonly<Record<string, unknown>>>> = {
  complaint: complaintAnswers(),
  general: {
    ...person,
    kind: 'certificate',
    subject: 'ขอหนังสือรับรองความประพฤติ',
    details: 'ใช้ประกอบการสมัครงาน จำนวน 1 ฉบับ',
    age: '๔๒',
    citizenId: '1-1017-00123-45-6',
    houseNo: '99/1',
    moo: 3,
    truth: true,
  },
  waste: {
    ...person,
    title: 'org',
    titleOther: 'ร้านข้าวแกงป้าแดง',
    home: { houseNo: '99/1', road: 'ราชดำเนิน', moo: '๓' },
    placeType: 'shop',
    placeDesc: 'ร้านอยู่ปากซอย มีป้ายสีแดง',
    bins: 2,
    service: { houseNo: '12', moo: 4 },
    undertaking: true,
  },
  water: {
    ...person,
    houseNo: '99/1',
    moo: 3,
    household: 5,
    purpose: 'ใช้ในบ้านและดื่ม',
    urgency: 'out',
    containers: [
      { kind: 'jar', count: 2, litres: 200 },
      { kind: 'tank', count: '๑', litres: 1000 },
    ],
    noPhoto: true,
    declaration: true,
  },
  'meeting-room': bookingAnswers(),
  opinion: {
    subject: 'ขอไฟส่องสว่างที่สนามเด็กเล่น',
    message: 'เด็ก ๆ เล่นถึงค่ำ อยากให้มีไฟและที่นั่งพัก',
    senderName: 'ลุงสมบูรณ์',
    senderEmail: 'somboon@example.com',
  },
  'online-service': {
    topic: 'OTHER',
    topicOther: 'ขอตีเส้นจราจร',
    subject: 'ขอตีเส้นหน้าโรงเรียน',
    details: 'เส้นทางม้าลายหน้าโรงเรียนจางแล้ว เด็กข้ามถนนลำบาก',
    name: 'นายสุคนธ์ ใจดี',
    citizenId: '3100100123451',
    phone: '0812345678',
    lineId: '@abcde',
    houseNo: '123',
    moo: 1,
    community: '-',
  },
  satisfaction: {
    scores: { q1: 5, q2: '๔', q3: 5, q4: null, q5: 3, q6: 4, q7: 5, q8: 5 },
    suggestion: 'อยากให้แจ้งผลทางไลน์ด้วย',
    wantsContact: true,
    contact: '075 278 013',
    about: { gender: 'female', ageGroup: '40-59', occupation: 'ค้าขาย' },
  },
}
