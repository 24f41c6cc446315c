import { defineMunicipality } from '../municipality.ts'
import { clerksOffice, division } from '../offices.ts'

/** Contact data: its own privacy policy, which names no mailbox; mailboxes of offices are examples. */
export const khamtoei = defineMunicipality({
  id: 'khamtoei',
  prefix: 'KTO',
  name: { th: 'องค์การบริหารส่วนตำบลคำเตย', en: 'Kham Toei Subdistrict Administrative Organization' },
  org: { th: 'อบต.', en: 'the SAO' },
  addressee: { th: 'นายกองค์การบริหารส่วนตำบลคำเตย', en: 'The Chief Executive of the Kham Toei SAO' },
  tambons: [{ th: 'คำเตย', en: 'Kham Toei' }],
  amphoe: { th: 'เมืองนครพนม', en: 'Mueang Nakhon Phanom' },
  province: { th: 'นครพนม', en: 'Nakhon Phanom' },
  contact: {
    address: {
      th: '211 หมู่ที่ 1 ตำบลคำเตย อำเภอเมืองนครพนม จังหวัดนครพนม 48000',
      en: '211 Moo 1, Kham Toei, Mueang Nakhon Phanom, Nakhon Phanom 48000',
    },
    phone: '0 4219 0183',
    hours: { th: 'วันจันทร์–ศุกร์ 08.30–16.30 น.', en: 'Monday to Friday, 08:30–16:30' },
    website: 'https://www.khamtoei.go.th',
  },
  dpoContact: { th: 'สำนักปลัด อบต.คำเตย โทร 0 4219 0183', en: 'Office of the SAO Clerk, tel. 0 4219 0183' },
  offices: {
    clerk: clerksOffice(' อบต.', 'SAO Clerk', { email: 'clerk@khamtoei.example', head: 'clerk-head@khamtoei.example' }),
    finance: division('คลัง', 'Finance', { email: 'finance@khamtoei.example', head: 'finance-head@khamtoei.example' }),
    works: division('ช่าง', 'Public Works', { email: 'works@khamtoei.example', head: 'works-head@khamtoei.example' }),
    education: division('การศึกษา ศาสนา และวัฒนธรรม', 'Education, Religion and Culture', {
      email: 'education@khamtoei.example',
      head: 'education-head@khamtoei.example',
    }),
    welfare: division('สวัสดิการสังคม', 'Social Welfare', {
      email: 'welfare@khamtoei.example',
      head: 'welfare-head@khamtoei.example',
    }),
  },
  clerk: { title: { th: 'ปลัดองค์การบริหารส่วนตำบลคำเตย', en: 'SAO Clerk' }, email: 'palad@khamtoei.example' },
  services: { complaint: 'clerk', general: 'clerk', opinion: 'clerk', satisfaction: 'clerk' },
  routes: [
    { form: 'complaint', category: ['LIGHT', 'ROAD', 'DRAIN', 'WATER', 'BUILD'], office: 'works' },
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
  colours: { primary: '#35631f', deep: '#234314', accent: '#f4c430' },
  logo: 'M12 20c-.6-5.500-.6-10.500 0-16 .6 5.500.6 10.500 0 16zM11 20C9.500 14.500 7.500 10.500 4.500 7c4.500 3 6.700 7.500 6.500 13zM13 20c1.500-5.500 3.500-9.500 6.500-13-4.500 3-6.700 7.500-6.500 13zM9.500 20c-1.500-3-3.500-5-6.500-6.300 4 .3 6.300 2.500 6.500 6.300zM14.500 20c1.500-3 3.500-5 6.500-6.300-4 .3-6.300 2.500-6.500 6.300z',
})
