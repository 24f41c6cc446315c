import type { Calendar } from '../calendar.ts'

/**
 * The weekdays on which Thai government offices are closed. 2026 as announced by the Cabinet; 2027 computed from fixed
 * dates, lunar dates and the substitution rule (Royal Ploughing Day 2027 is not announced yet).
 */
export const thailand: Calendar = {
  version: 'th-2026-11-01',
  source: 'มติคณะรัฐมนตรี วันหยุดราชการประจำปี 2569; ปี 2570 คำนวณตามหลักเกณฑ์',
  reason: 'วันหยุดราชการประจำปี',
  publishedAt: '2026-11-01T00:00:00.000Z',
  hours: { open: '08:30', close: '16:30' },
  lastDay: '2027-12-31',
  opened: [],
  closures: [
    {
      date: '2026-01-01',
      name: { th: 'วันขึ้นปีใหม่', en: "New Year's Day" },
      short: { th: 'วันขึ้นปีใหม่', en: "New Year's Day" },
    },
    {
      date: '2026-01-02',
      name: { th: 'วันหยุดราชการเพิ่มเป็นกรณีพิเศษ', en: 'Special government holiday' },
      short: { th: 'วันหยุดราชการกรณีพิเศษ', en: 'Special government holiday' },
    },
    {
      date: '2026-03-03',
      name: { th: 'วันมาฆบูชา', en: 'Makha Bucha Day' },
      short: { th: 'วันมาฆบูชา', en: 'Makha Bucha Day' },
    },
    {
      date: '2026-04-06',
      name: { th: 'วันพระบาทสมเด็จพระพุทธยอดฟ้าจุฬาโลกมหาราช และวันที่ระลึกมหาจักรีบรมราชวงศ์', en: 'Chakri Memorial Day' },
      short: { th: 'วันจักรี', en: 'Chakri Memorial Day' },
    },
    {
      date: '2026-04-13',
      name: { th: 'วันสงกรานต์', en: 'Songkran' },
      short: { th: 'วันสงกรานต์', en: 'Songkran' },
    },
    {
      date: '2026-04-14',
      name: { th: 'วันสงกรานต์', en: 'Songkran' },
      short: { th: 'วันสงกรานต์', en: 'Songkran' },
    },
    {
      date: '2026-04-15',
      name: { th: 'วันสงกรานต์', en: 'Songkran' },
      short: { th: 'วันสงกรานต์', en: 'Songkran' },
    },
    {
      date: '2026-05-04',
      name: { th: 'วันฉัตรมงคล', en: 'Coronation Day' },
      short: { th: 'วันฉัตรมงคล', en: 'Coronation Day' },
    },
    {
      date: '2026-05-13',
      name: { th: 'วันพระราชพิธีพืชมงคลจรดพระนังคัลแรกนาขวัญ', en: 'Royal Ploughing Day' },
      short: { th: 'วันพืชมงคล', en: 'Royal Ploughing Day' },
    },
    {
      date: '2026-06-01',
      name: { th: 'วันหยุดชดเชยวันวิสาขบูชา', en: 'Substitute holiday for Visakha Bucha Day' },
      short: { th: 'วันหยุดชดเชยวันวิสาขบูชา', en: 'Substitute holiday for Visakha Bucha Day' },
    },
    {
      date: '2026-06-03',
      name: { th: 'วันเฉลิมพระชนมพรรษา สมเด็จพระนางเจ้าสุทิดา พัชรสุธาพิมลลักษณ พระบรมราชินี', en: "H.M. the Queen's Birthday" },
      short: { th: 'วันเฉลิมพระชนมพรรษาสมเด็จพระนางเจ้าฯ พระบรมราชินี', en: "H.M. the Queen's Birthday" },
    },
    {
      date: '2026-07-28',
      name: {
        th: 'วันเฉลิมพระชนมพรรษา พระบาทสมเด็จพระปรเมนทรรามาธิบดีศรีสินทรมหาวชิราลงกรณ พระวชิรเกล้าเจ้าอยู่หัว',
        en: "H.M. the King's Birthday",
      },
      short: { th: 'วันเฉลิมพระชนมพรรษาพระบาทสมเด็จพระเจ้าอยู่หัว', en: "H.M. the King's Birthday" },
    },
    {
      date: '2026-07-29',
      name: { th: 'วันอาสาฬหบูชา', en: 'Asalha Bucha Day' },
      short: { th: 'วันอาสาฬหบูชา', en: 'Asalha Bucha Day' },
    },
    {
      date: '2026-07-30',
      name: { th: 'วันเข้าพรรษา', en: 'Buddhist Lent Day (Khao Phansa)' },
      short: { th: 'วันเข้าพรรษา', en: 'Buddhist Lent Day (Khao Phansa)' },
    },
    {
      date: '2026-08-12',
      name: { th: 'วันแม่แห่งชาติ', en: "National Mother's Day" },
      short: { th: 'วันแม่แห่งชาติ', en: "National Mother's Day" },
    },
    {
      date: '2026-10-13',
      name: { th: 'วันนวมินทรมหาราช', en: 'Navamindra Maharaj Day' },
      short: { th: 'วันนวมินทรมหาราช', en: 'Navamindra Maharaj Day' },
    },
    {
      date: '2026-10-23',
      name: { th: 'วันปิยมหาราช', en: 'King Chulalongkorn Memorial Day' },
      short: { th: 'วันปิยมหาราช', en: 'King Chulalongkorn Memorial Day' },
    },
    {
      date: '2026-12-07',
      name: {
        th: 'วันหยุดชดเชยวันคล้ายวันพระบรมราชสมภพ พระบาทสมเด็จพระบรมชนกาธิเบศร มหาภูมิพลอดุลยเดชมหาราช บรมนาถบพิตร วันชาติ และวันพ่อแห่งชาติ',
        en: "Substitute holiday for King Bhumibol's Birthday, National Day and Father's Day",
      },
      short: {
        th: 'วันหยุดชดเชยวันพ่อแห่งชาติ',
        en: "Substitute holiday for King Bhumibol's Birthday, National Day and Father's Day",
      },
    },
    {
      date: '2026-12-10',
      name: { th: 'วันรัฐธรรมนูญ', en: 'Constitution Day' },
      short: { th: 'วันรัฐธรรมนูญ', en: 'Constitution Day' },
    },
    {
      date: '2026-12-31',
      name: { th: 'วันสิ้นปี', en: "New Year's Eve" },
      short: { th: 'วันสิ้นปี', en: "New Year's Eve" },
    },
    {
      date: '2027-01-01',
      name: { th: 'วันขึ้นปีใหม่', en: "New Year's Day" },
      short: { th: 'วันขึ้นปีใหม่', en: "New Year's Day" },
    },
    {
      date: '2027-02-22',
      name: { th: 'วันหยุดชดเชยวันมาฆบูชา', en: 'Substitute holiday for Makha Bucha Day' },
      short: { th: 'วันหยุดชดเชยวันมาฆบูชา', en: 'Substitute holiday for Makha Bucha Day' },
    },
    {
      date: '2027-04-06',
      name: { th: 'วันพระบาทสมเด็จพระพุทธยอดฟ้าจุฬาโลกมหาราช และวันที่ระลึกมหาจักรีบรมราชวงศ์', en: 'Chakri Memorial Day' },
      short: { th: 'วันจักรี', en: 'Chakri Memorial Day' },
    },
    {
      date: '2027-04-13',
      name: { th: 'วันสงกรานต์', en: 'Songkran' },
      short: { th: 'วันสงกรานต์', en: 'Songkran' },
    },
    {
      date: '2027-04-14',
      name: { th: 'วันสงกรานต์', en: 'Songkran' },
      short: { th: 'วันสงกรานต์', en: 'Songkran' },
    },
    {
      date: '2027-04-15',
      name: { th: 'วันสงกรานต์', en: 'Songkran' },
      short: { th: 'วันสงกรานต์', en: 'Songkran' },
    },
    {
      date: '2027-05-04',
      name: { th: 'วันฉัตรมงคล', en: 'Coronation Day' },
      short: { th: 'วันฉัตรมงคล', en: 'Coronation Day' },
    },
    {
      date: '2027-05-20',
      name: { th: 'วันวิสาขบูชา', en: 'Visakha Bucha Day' },
      short: { th: 'วันวิสาขบูชา', en: 'Visakha Bucha Day' },
    },
    {
      date: '2027-06-03',
      name: { th: 'วันเฉลิมพระชนมพรรษา สมเด็จพระนางเจ้าสุทิดา พัชรสุธาพิมลลักษณ พระบรมราชินี', en: "H.M. the Queen's Birthday" },
      short: { th: 'วันเฉลิมพระชนมพรรษาสมเด็จพระนางเจ้าฯ พระบรมราชินี', en: "H.M. the Queen's Birthday" },
    },
    {
      date: '2027-07-19',
      name: { th: 'วันเข้าพรรษา', en: 'Buddhist Lent Day (Khao Phansa)' },
      short: { th: 'วันเข้าพรรษา', en: 'Buddhist Lent Day (Khao Phansa)' },
    },
    {
      date: '2027-07-20',
      name: { th: 'วันหยุดชดเชยวันอาสาฬหบูชา', en: 'Substitute holiday for Asalha Bucha Day' },
      short: { th: 'วันหยุดชดเชยวันอาสาฬหบูชา', en: 'Substitute holiday for Asalha Bucha Day' },
    },
    {
      date: '2027-07-28',
      name: {
        th: 'วันเฉลิมพระชนมพรรษา พระบาทสมเด็จพระปรเมนทรรามาธิบดีศรีสินทรมหาวชิราลงกรณ พระวชิรเกล้าเจ้าอยู่หัว',
        en: "H.M. the King's Birthday",
      },
      short: { th: 'วันเฉลิมพระชนมพรรษาพระบาทสมเด็จพระเจ้าอยู่หัว', en: "H.M. the King's Birthday" },
    },
    {
      date: '2027-08-12',
      name: { th: 'วันแม่แห่งชาติ', en: "National Mother's Day" },
      short: { th: 'วันแม่แห่งชาติ', en: "National Mother's Day" },
    },
    {
      date: '2027-10-13',
      name: { th: 'วันนวมินทรมหาราช', en: 'Navamindra Maharaj Day' },
      short: { th: 'วันนวมินทรมหาราช', en: 'Navamindra Maharaj Day' },
    },
    {
      date: '2027-10-25',
      name: { th: 'วันหยุดชดเชยวันปิยมหาราช', en: 'Substitute holiday for King Chulalongkorn Memorial Day' },
      short: { th: 'วันหยุดชดเชยวันปิยมหาราช', en: 'Substitute holiday for King Chulalongkorn Memorial Day' },
    },
    {
      date: '2027-12-06',
      name: {
        th: 'วันหยุดชดเชยวันคล้ายวันพระบรมราชสมภพ พระบาทสมเด็จพระบรมชนกาธิเบศร มหาภูมิพลอดุลยเดชมหาราช บรมนาถบพิตร วันชาติ และวันพ่อแห่งชาติ',
        en: "Substitute holiday for King Bhumibol's Birthday, National Day and Father's Day",
      },
      short: {
        th: 'วันหยุดชดเชยวันพ่อแห่งชาติ',
        en: "Substitute holiday for King Bhumibol's Birthday, National Day and Father's Day",
      },
    },
    {
      date: '2027-12-10',
      name: { th: 'วันรัฐธรรมนูญ', en: 'Constitution Day' },
      short: { th: 'วันรัฐธรรมนูญ', en: 'Constitution Day' },
    },
    {
      date: '2027-12-31',
      name: { th: 'วันสิ้นปี', en: "New Year's Eve" },
      short: { th: 'วันสิ้นปี', en: "New Year's Eve" },
    },
  ],
}
