import { randomUUID } from 'node:crypto'
import type { ServiceCase } from '#schemas/case.ts'
import { municipalities } from '#schemas/municipalities/index.ts'

/** Answers of a complaint that nothing is wrong with; changes are laid over them, `undefined` takes one away. */
export const complaintAnswers = (changes: Readonly<Record<string, unknown>> = {}) => ({
  category: 'LIGHT',
  subject: 'ไฟทางดับหน้าวัด',
  details: 'ไฟทางหน้าวัดดับมาสามคืนแล้ว มืดมาก เด็กเดินกลับบ้านลำบาก',
  fullName: 'สมหญิง ใจดี',
  phone: '081-234-5678',
  email: 'somying@example.com',
  ...changes,
})

/** Answers of a booking that nothing is wrong with when it is filed on Monday 23 November 2026. */
export const bookingAnswers = (changes: Readonly<Record<string, unknown>> = {}) => ({
  room: 'small',
  from: '2026-11-30',
  to: '2026-11-30',
  start: '09:00',
  end: '12:00',
  attendees: 12,
  purpose: 'ประชุมกลุ่มแม่บ้าน',
  equipment: ['projector'],
  title: 'mrs',
  name: 'สมศรี ใจดี',
  phone: '081-234-5678',
  email: 'somsri@example.com',
  ...changes,
})

/** A submission of a booking. */
export const aBooking = (answers: Readonly<Record<string, unknown>> = {}, changes: Changes = {}) =>
  aSubmission({ form: 'meeting-room', answers: bookingAnswers(answers), ...changes })

type Changes = Readonly<Record<string, unknown>>

export const aSubmission = (changes: Readonly<Record<string, unknown>> = {}) => ({
  submissionId: randomUUID(),
  form: 'complaint',
  answers: complaintAnswers(),
  locale: 'th' as const,
  noticeVersion: municipalities[0]?.notice.version ?? '',
  challenge: undefined as unknown,
  ...changes,
})

/** A case as it stands right after filing. */
export const aCase = (changes: Partial<ServiceCase> = {}): ServiceCase => {
  const clock = {
    calendarVersion: 'th',
    effectiveAt: '2026-11-23T02:00:00.000Z',
    targetAt: '2026-11-24T09:30:00.000Z',
    dueAt: '2026-11-25T09:30:00.000Z',
  }
  return {
    schemaVersion: 1,
    version: 1,
    reference: 'NMP-0000-0001',
    municipality: 'namoungpet',
    form: 'complaint',
    status: 'received',
    office: null,
    registerNumber: null,
    assignee: null,
    concerns: null,
    answers: complaintAnswers(),
    category: null,
    sealed: {},
    locale: 'th',
    replyChannel: 'email',
    onBehalfOf: null,
    location: { lat: 7.5563, lng: 99.6114 },
    noticeVersion: '2569-1',
    undertaking: null,
    origin: 'https://e.example',
    submissionId: randomUUID(),
    bodyDigest: 'digest',
    codeVersion: 'v1',
    receivedAt: '2026-11-23T02:00:00.000Z',
    clock,
    policy: null,
    contactedAt: null,
    resultDueAt: null,
    timer: { step: 'announce', at: '2026-11-23T02:01:00.000Z' },
    timerSeq: 1,
    history: [{ kind: 'received', at: '2026-11-23T02:00:00.000Z', ...clock }],
    untold: [],
    news: [],
    files: [],
    ...changes,
  }
}
