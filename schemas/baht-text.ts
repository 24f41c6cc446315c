const digits = ['', 'หนึ่ง', 'สอง', 'สาม', 'สี่', 'ห้า', 'หก', 'เจ็ด', 'แปด', 'เก้า']
const places = ['', 'สิบ', 'ร้อย', 'พัน', 'หมื่น', 'แสน']
const MILLION = 1_000_000

/** A sum of whole baht in words, as receipts are written: 101 is หนึ่งร้อยเอ็ดบาทถ้วน. */
export const bahtText = (baht: number) => `${words(baht) || 'ศูนย์'}บาทถ้วน`

function words(number: number): string {
  const millions = Math.floor(number / MILLION)
  const rest = [...String(number % MILLION)]
    .reverse()
    .map((digit, place) => word(Number(digit), place, number))
    .reverse()
  return (millions ? `${words(millions)}ล้าน` : '') + rest.join('')
}

/** A one behind other digits is เอ็ด, and tens are สิบ, ยี่สิบ, สามสิบ. */
function word(digit: number, place: number, number: number) {
  if (digit === 0) return ''
  if (place === 0 && digit === 1 && number > 9) return 'เอ็ด'
  if (place === 1 && digit === 1) return 'สิบ'
  return (place === 1 && digit === 2 ? 'ยี่' : digits[digit]) + (places[place] ?? '')
}
