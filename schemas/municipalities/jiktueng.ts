import { defineMunicipality } from '../municipality.ts'
import { clerksOffice, division } from '../offices.ts'

/** Amphoe, province and post code: the national list of tambons; no source gives its telephone, mailbox or house number. Mailboxes of offices are examples. */
export const jiktueng = defineMunicipality({
  id: 'jiktueng',
  prefix: 'JKT',
  name: { th: 'องค์การบริหารส่วนตำบลจิกเทิง', en: 'Chik Thoeng Subdistrict Administrative Organization' },
  org: { th: 'อบต.', en: 'the SAO' },
  addressee: { th: 'นายกองค์การบริหารส่วนตำบลจิกเทิง', en: 'The Chief Executive of the Chik Thoeng SAO' },
  tambons: [{ th: 'จิกเทิง', en: 'Chik Thoeng' }],
  amphoe: { th: 'ตาลสุม', en: 'Tan Sum' },
  province: { th: 'อุบลราชธานี', en: 'Ubon Ratchathani' },
  contact: {
    address: { th: 'ตำบลจิกเทิง อำเภอตาลสุม จังหวัดอุบลราชธานี 34330', en: 'Chik Thoeng, Tan Sum, Ubon Ratchathani 34330' },
    hours: { th: 'วันจันทร์–ศุกร์ 08.30–16.30 น.', en: 'Monday to Friday, 08:30–16:30' },
    website: 'https://www.jiktueng.go.th',
  },
  dpoContact: { th: 'สำนักปลัด อบต.จิกเทิง', en: 'Office of the SAO Clerk, Chik Thoeng' },
  offices: {
    clerk: clerksOffice(' อบต.', 'SAO Clerk', { email: 'clerk@jiktueng.example', head: 'clerk-head@jiktueng.example' }),
    finance: division('คลัง', 'Finance', { email: 'finance@jiktueng.example', head: 'finance-head@jiktueng.example' }),
    works: division('ช่าง', 'Public Works', { email: 'works@jiktueng.example', head: 'works-head@jiktueng.example' }),
    education: division('การศึกษา ศาสนา และวัฒนธรรม', 'Education, Religion and Culture', {
      email: 'education@jiktueng.example',
      head: 'education-head@jiktueng.example',
    }),
  },
  clerk: { title: { th: 'ปลัดองค์การบริหารส่วนตำบลจิกเทิง', en: 'SAO Clerk' }, email: 'palad@jiktueng.example' },
  services: { complaint: 'clerk', general: 'clerk', opinion: 'clerk', satisfaction: 'clerk' },
  routes: [
    { form: 'complaint', category: ['LIGHT', 'ROAD', 'DRAIN', 'WATER', 'BUILD'], office: 'works' },
    { form: 'complaint', category: ['TAX'], office: 'finance' },
    { form: 'complaint', category: ['EDU'], office: 'education' },
  ],
  replyChannels: ['email', 'phone', 'paper'],
  notice: {
    version: '2569-1',
    date: '2026-11-01',
    what: { th: 'ประกาศฉบับแรกของบริการออนไลน์นี้', en: 'The first notice of this online service' },
  },
  retention: { th: '5 ปี', en: '5 years' },
  colours: { primary: '#5b3a8e', deep: '#3f2766', accent: '#f0a53a' },
  logo: 'M12 3a3 3 0 0 1 2.900 3.700 3 3 0 0 1 1.600 5.500 3 3 0 0 1-3.600 2.300V21h-1.800v-6.500a3 3 0 0 1-3.600-2.300 3 3 0 0 1 1.600-5.500A3 3 0 0 1 12 3zM6 19.500h12V21H6z',
})
