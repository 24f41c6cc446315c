import { defineMunicipality } from '../municipality.ts'
import { bureau, clerksOffice, division } from '../offices.ts'

/** Contact data: its own privacy policy and site; which tambons it covers no source lists. Mailboxes of offices are examples. */
export const nakhoncity = defineMunicipality({
  id: 'nakhoncity',
  prefix: 'NST',
  name: { th: 'เทศบาลนครนครศรีธรรมราช', en: 'Nakhon Si Thammarat City Municipality' },
  org: { th: 'เทศบาล', en: 'the municipality' },
  addressee: { th: 'นายกเทศมนตรีนครนครศรีธรรมราช', en: 'The Mayor of Nakhon Si Thammarat City' },
  tambons: [],
  amphoe: { th: 'เมืองนครศรีธรรมราช', en: 'Mueang Nakhon Si Thammarat' },
  province: { th: 'นครศรีธรรมราช', en: 'Nakhon Si Thammarat' },
  contact: {
    address: {
      th: 'ถนนราชดำเนิน ตำบลคลัง อำเภอเมืองนครศรีธรรมราช จังหวัดนครศรีธรรมราช 80000',
      en: 'Ratchadamnoen Road, Khlang, Mueang Nakhon Si Thammarat, Nakhon Si Thammarat 80000',
    },
    phone: '0 7580 9571',
    email: 'ict@nakhoncity.org',
    hours: { th: 'วันจันทร์–ศุกร์ 08.30–16.30 น.', en: 'Monday to Friday, 08:30–16:30' },
    website: 'https://www.nakhoncity.org',
  },
  dpoContact: { th: 'สำนักปลัดเทศบาล โทร 0 7580 9571', en: 'Office of the Municipal Clerk, tel. 0 7580 9571' },
  offices: {
    clerk: clerksOffice('เทศบาล', 'Municipal Clerk', {
      email: 'clerk@nakhoncity.example',
      head: 'clerk-head@nakhoncity.example',
    }),
    finance: bureau('คลัง', 'Finance', { email: 'finance@nakhoncity.example', head: 'finance-head@nakhoncity.example' }),
    works: bureau('ช่าง', 'Public Works', { email: 'works@nakhoncity.example', head: 'works-head@nakhoncity.example' }),
    health: bureau('สาธารณสุขและสิ่งแวดล้อม', 'Public Health and Environment', {
      email: 'health@nakhoncity.example',
      head: 'health-head@nakhoncity.example',
    }),
    education: bureau('การศึกษา', 'Education', {
      email: 'education@nakhoncity.example',
      head: 'education-head@nakhoncity.example',
    }),
    waterworks: bureau('การประปา', 'Waterworks', {
      email: 'waterworks@nakhoncity.example',
      head: 'waterworks-head@nakhoncity.example',
    }),
    welfare: division('สวัสดิการสังคม', 'Social Welfare', {
      email: 'welfare@nakhoncity.example',
      head: 'welfare-head@nakhoncity.example',
    }),
    strategy: division('ยุทธศาสตร์และงบประมาณ', 'Strategy and Budget', {
      email: 'strategy@nakhoncity.example',
      head: 'strategy-head@nakhoncity.example',
    }),
  },
  clerk: { title: { th: 'ปลัดเทศบาลนครนครศรีธรรมราช', en: 'Municipal Clerk' }, email: 'palad@nakhoncity.example' },
  services: { complaint: 'clerk', general: 'clerk', opinion: 'strategy', satisfaction: 'strategy' },
  routes: [
    { form: 'complaint', category: ['LIGHT', 'ROAD', 'DRAIN', 'BUILD'], office: 'works' },
    { form: 'complaint', category: ['WATER'], office: 'waterworks' },
    { form: 'complaint', category: ['WASTE', 'NUISANCE', 'ANIMAL', 'DISEASE'], office: 'health' },
    { form: 'complaint', category: ['TAX'], office: 'finance' },
    { form: 'complaint', category: ['EDU'], office: 'education' },
    { form: 'complaint', category: ['WELFARE'], office: 'welfare' },
  ],
  replyChannels: ['email', 'phone', 'paper'],
  notice: {
    version: '2569-1',
    date: '2026-11-01',
    what: { th: 'ประกาศฉบับแรกของบริการออนไลน์นี้', en: 'The first notice of this online service' },
  },
  retention: { th: '5 ปี', en: '5 years' },
  colours: { primary: '#8a1f3d', deep: '#5e132a', accent: '#e9b44c' },
  logo: 'M12 2.500c.3 2 .6 3.600 1 5h-2c.4-1.400.7-3 1-5zM10.800 8.300h2.400l.5 1.900h-3.400zM12 10.800c3 0 5 2.600 5 6.200H7c0-3.600 2-6.200 5-6.200zM6 17.800h12v1.500H6zM4.500 20h15v1.500h-15z',
})
