import { defineMunicipality } from '../municipality.ts'
import { clerksOffice, division } from '../offices.ts'

/** No source gives its telephone, mailbox or house number; mailboxes of offices are examples. */
export const chonglom = defineMunicipality({
  id: 'chonglom',
  prefix: 'CHL',
  name: { th: 'เทศบาลตำบลช่องลม', en: 'Chong Lom Subdistrict Municipality' },
  org: { th: 'เทศบาล', en: 'the municipality' },
  addressee: { th: 'นายกเทศมนตรีตำบลช่องลม', en: 'The Mayor of Chong Lom' },
  tambons: [{ th: 'ช่องลม', en: 'Chong Lom' }],
  amphoe: { th: 'ลานกระบือ', en: 'Lan Krabue' },
  province: { th: 'กำแพงเพชร', en: 'Kamphaeng Phet' },
  contact: {
    address: { th: 'ตำบลช่องลม อำเภอลานกระบือ จังหวัดกำแพงเพชร 62170', en: 'Chong Lom, Lan Krabue, Kamphaeng Phet 62170' },
    hours: { th: 'วันจันทร์–ศุกร์ 08.30–16.30 น.', en: 'Monday to Friday, 08:30–16:30' },
    website: 'https://www.chonglom.go.th',
  },
  dpoContact: { th: 'สำนักปลัดเทศบาลตำบลช่องลม', en: 'Office of the Municipal Clerk, Chong Lom' },
  offices: {
    clerk: clerksOffice('เทศบาล', 'Municipal Clerk', {
      email: 'clerk@chonglom.example',
      head: 'clerk-head@chonglom.example',
    }),
    finance: division('คลัง', 'Finance', { email: 'finance@chonglom.example', head: 'finance-head@chonglom.example' }),
    works: division('ช่าง', 'Public Works', { email: 'works@chonglom.example', head: 'works-head@chonglom.example' }),
    health: division('สาธารณสุขและสิ่งแวดล้อม', 'Public Health and Environment', {
      email: 'health@chonglom.example',
      head: 'health-head@chonglom.example',
    }),
    education: division('การศึกษา', 'Education', {
      email: 'education@chonglom.example',
      head: 'education-head@chonglom.example',
    }),
    welfare: division('สวัสดิการสังคม', 'Social Welfare', {
      email: 'welfare@chonglom.example',
      head: 'welfare-head@chonglom.example',
    }),
    strategy: division('ยุทธศาสตร์และงบประมาณ', 'Strategy and Budget', {
      email: 'strategy@chonglom.example',
      head: 'strategy-head@chonglom.example',
    }),
  },
  clerk: { title: { th: 'ปลัดเทศบาลตำบลช่องลม', en: 'Municipal Clerk' }, email: 'palad@chonglom.example' },
  services: { 'online-service': 'clerk', satisfaction: 'strategy' },
  // Its manual shows the number among the requester's data.
  asks: { 'online-service': ['citizenId'] },
  routes: [
    { form: 'online-service', category: ['LIGHT', 'ROAD', 'DRAIN', 'WATER'], office: 'works' },
    { form: 'online-service', category: ['WASTE', 'NUISANCE', 'ANIMAL', 'DISEASE'], office: 'health' },
    { form: 'online-service', category: ['TAX'], office: 'finance' },
    { form: 'online-service', category: ['EDU'], office: 'education' },
    { form: 'online-service', category: ['WELFARE'], office: 'welfare' },
  ],
  replyChannels: ['email', 'phone', 'paper'],
  notice: {
    version: '2569-1',
    date: '2026-11-01',
    what: { th: 'ประกาศฉบับแรกของบริการออนไลน์นี้', en: 'The first notice of this online service' },
  },
  retention: { th: '5 ปี', en: '5 years' },
  colours: { primary: '#1b4f8f', deep: '#12355f', accent: '#f2b134' },
  logo: 'M3 9h11.500a2.500 2.500 0 1 0-2.500-2.500h-1.800a4.300 4.300 0 1 1 4.300 4.300H3zM3 12.500h15a3 3 0 1 1-3 3h1.800a1.200 1.200 0 1 0 1.200-1.200H3zM3 16h8v1.800H3z',
})
