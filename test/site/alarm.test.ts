import { describe, expect, test } from 'vitest'
import type { Form } from '#schemas/form.ts'
import { forms } from '#schemas/forms/index.ts'
import { alarmIn } from '../../site/browser/alarm.ts'

const words = ['ไฟไหม้', 'งูกัด', 'น้ำท่วม']
const calm = ['น้ำท่วมขัง']

describe('emergency words', () => {
  test('are found inside a sentence, since Thai is written without spaces', () => {
    expect(alarmIn('ตอนนี้ไฟไหม้บ้านข้างๆ', words, calm)).toBe('ไฟไหม้')
    expect(alarmIn('ไฟทางดับ', words, calm)).toBeUndefined()
  })

  test('inside an everyday word are no emergency, unless there is another', () => {
    expect(alarmIn('น้ำท่วมขังหน้าบ้าน', words, calm)).toBeUndefined()
    expect(alarmIn('น้ำท่วมขัง และเด็กถูกงูกัด', words, calm)).toBe('งูกัด')
    expect(alarmIn('น้ำท่วมขัง แล้วน้ำท่วมสูง', words, calm)).toBe('น้ำท่วม')
  })

  test('are found however the keyboard wrote their marks', () => {
    expect(alarmIn('น\u0E49\u0E4D\u0E32ท่วม', words, calm)).toBe('น้ำท่วม')
    expect(alarmIn('ไฟ\u200Bไหม้', words, calm)).toBe('ไฟไหม้')
  })

  test.each(forms.filter(({ emergencyWords }: Form) => emergencyWords.length > 0))(
    'of $id each show the numbers when written alone, and its everyday words do not',
    ({ emergencyWords, calmWords }: Form) => {
      for (const word of emergencyWords) expect(alarmIn(word, emergencyWords, calmWords), word).toBeDefined()
      for (const word of calmWords) expect(alarmIn(word, emergencyWords, calmWords), word).toBeUndefined()
    },
  )
})
