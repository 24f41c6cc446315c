import type { Text } from '#schemas/text.ts'

const digits: readonly Text[] = [
  { th: 'ศูนย์', en: 'zero' },
  { th: 'หนึ่ง', en: 'one' },
  { th: 'สอง', en: 'two' },
  { th: 'สาม', en: 'three' },
  { th: 'สี่', en: 'four' },
  { th: 'ห้า', en: 'five' },
  { th: 'หก', en: 'six' },
  { th: 'เจ็ด', en: 'seven' },
  { th: 'แปด', en: 'eight' },
  { th: 'เก้า', en: 'nine' },
]

/** A sum of two numbers from 0 to 9 as a question that a person can answer and a form-filling program cannot. */
export function sumInWords(one: number, other: number): Text {
  const [a, b] = [digits[one], digits[other]]
  if (!a || !b) throw new Error(`${one} and ${other} are not digits`)
  return {
    th: `${a.th}บวก${b.th}เท่ากับเท่าไร (ตอบเป็นตัวเลข)`,
    en: `What is ${a.en} plus ${b.en}? (Answer with a number)`,
  }
}
