import { defineMunicipality } from '../municipality.ts'
import { clerksOffice, division } from '../offices.ts'
import { defineRoom } from '../room.ts'

/** Contact data: the municipality's own manual and privacy policy (3 October B.E. 2565); mailboxes of offices are examples. */
export const namoungpet = defineMunicipality({
  id: 'namoungpet',
  prefix: 'NMP',
  name: { th: 'เทศบาลตำบลนาเมืองเพชร', en: 'Na Mueang Phet Subdistrict Municipality' },
  org: { th: 'เทศบาล', en: 'the municipality' },
  addressee: { th: 'นายกเทศมนตรีตำบลนาเมืองเพชร', en: 'The Mayor of Na Mueang Phet' },
  tambons: [{ th: 'นาเมืองเพชร', en: 'Na Mueang Phet' }],
  amphoe: { th: 'สิเกา', en: 'Sikao' },
  province: { th: 'ตรัง', en: 'Trang' },
  contact: {
    address: {
      th: '99/1 หมู่ที่ 3 ตำบลนาเมืองเพชร อำเภอสิเกา จังหวัดตรัง 92000',
      en: '99/1 Moo 3, Na Mueang Phet, Sikao, Trang 92000',
    },
    phone: '0 7527 8013 ต่อ 101',
    email: 'saraban_05920506@dla.go.th',
    hours: { th: 'วันจันทร์–ศุกร์ 08.30–16.30 น.', en: 'Monday to Friday, 08:30–16:30' },
    website: 'https://www.namoungpet.go.th',
  },
  dpoContact: {
    th: 'สำนักปลัดเทศบาล โทร 0 7527 8013 ต่อ 101',
    en: 'Office of the Municipal Clerk, tel. 0 7527 8013 ext. 101',
  },
  offices: {
    clerk: clerksOffice('เทศบาล', 'Municipal Clerk', {
      email: 'clerk@namoungpet.example',
      head: 'clerk-head@namoungpet.example',
    }),
    finance: division('คลัง', 'Finance', {
      email: 'finance@namoungpet.example',
      head: 'finance-head@namoungpet.example',
    }),
    works: division('ช่าง', 'Public Works', {
      email: 'works@namoungpet.example',
      head: 'works-head@namoungpet.example',
    }),
    health: division('สาธารณสุขและสิ่งแวดล้อม', 'Public Health and Environment', {
      email: 'health@namoungpet.example',
      head: 'health-head@namoungpet.example',
    }),
    education: division('การศึกษา', 'Education', {
      email: 'education@namoungpet.example',
      head: 'education-head@namoungpet.example',
    }),
    welfare: division('สวัสดิการสังคม', 'Social Welfare', {
      email: 'welfare@namoungpet.example',
      head: 'welfare-head@namoungpet.example',
    }),
    strategy: division('ยุทธศาสตร์และงบประมาณ', 'Strategy and Budget', {
      email: 'strategy@namoungpet.example',
      head: 'strategy-head@namoungpet.example',
    }),
  },
  clerk: { title: { th: 'ปลัดเทศบาลตำบลนาเมืองเพชร', en: 'Municipal Clerk' }, email: 'palad@namoungpet.example' },
  services: {
    complaint: 'clerk',
    general: 'clerk',
    waste: 'health',
    water: 'clerk',
    'meeting-room': 'clerk',
    opinion: 'strategy',
    satisfaction: 'strategy',
  },
  routes: [
    { form: 'complaint', category: ['LIGHT', 'ROAD', 'DRAIN', 'WATER', 'BUILD'], office: 'works' },
    { form: 'complaint', category: ['WASTE', 'NUISANCE', 'ANIMAL', 'DISEASE'], office: 'health' },
    { form: 'complaint', category: ['TAX'], office: 'finance' },
    { form: 'complaint', category: ['EDU'], office: 'education' },
    { form: 'complaint', category: ['WELFARE'], office: 'welfare' },
  ],
  // Examples, as the mailboxes are.
  rooms: [
    defineRoom({
      id: 'hall',
      name: { th: 'ห้องประชุมใหญ่', en: 'Main meeting hall' },
      capacity: 120,
      equipment: ['projector', 'internet', 'microphone', 'screen', 'aircon', 'seating'],
      keyPlace: { th: 'สำนักปลัดเทศบาล ชั้น 1', en: 'the Office of the Municipal Clerk, ground floor' },
    }),
    defineRoom({
      id: 'small',
      name: { th: 'ห้องประชุมเล็ก', en: 'Small meeting room' },
      capacity: 20,
      equipment: ['projector', 'internet', 'screen', 'aircon'],
      keyPlace: { th: 'สำนักปลัดเทศบาล ชั้น 1', en: 'the Office of the Municipal Clerk, ground floor' },
    }),
  ],
  replyChannels: ['email', 'sms', 'phone', 'paper'],
  // Examples: nothing is sent before the secret names a token and groups, and the gateway for SMS.
  line: { monthly: 300 },
  sms: { monthly: 500 },
  notice: {
    version: '2569-1',
    date: '2026-11-01',
    what: { th: 'ประกาศฉบับแรกของบริการออนไลน์นี้', en: 'The first notice of this online service' },
  },
  // The rates are examples until the municipality enters those of its ordinance.
  undertaking: {
    version: '2569-1',
    text: {
      th: 'ข้าพเจ้าขอรับรองว่าจะชำระค่าบริการจัดเก็บขยะให้แก่{municipality} เดือนละ {fee} บาท ({feeText}) เมื่อถึงกำหนดชำระ หากข้าพเจ้าไม่ชำระค่าบริการดังกล่าว ข้าพเจ้ายินยอมให้{municipality}ยกเลิกการให้บริการจัดเก็บขยะได้ เมื่อได้แจ้งให้ข้าพเจ้าทราบล่วงหน้าแล้ว',
      en: 'I undertake to pay {municipality} {fee} baht a month for waste collection when it is due. If I do not pay, {municipality} may end the service after telling me beforehand.',
    },
    basis: {
      th: 'ค่าบริการจัดเก็บขยะ (ค่าธรรมเนียมเก็บและขนมูลฝอยตามเทศบัญญัติ)',
      en: 'Collection fee (by municipal ordinance)',
    },
    rates: { home: 20, rental: 40, shop: 60, factory: 200 },
  },
  retention: { th: '5 ปี', en: '5 years' },
  colours: { primary: '#0d5c55', deep: '#0a403c', accent: '#eaa015' },
  logo: 'M12 4c1.6 1.7 2.4 3.6 2.4 5.6S13.600 13.500 12 15c-1.600-1.500-2.400-3.400-2.400-5.400S10.400 5.700 12 4zM4 9.500c2.800-.2 5 .8 6.300 3 .5.900.8 1.900.8 3-3.900.3-6.600-1.800-7.100-6zM20 9.500c-2.800-.2-5 .8-6.300 3-.5.900-.8 1.900-.8 3 3.900.3 6.600-1.800 7.100-6zM5 18h14v1.500H5z',
})
