import { expect, test } from 'vitest'
import { complaint } from '#schemas/forms/complaint.ts'
import { opinion } from '#schemas/forms/opinion.ts'
import { satisfaction } from '#schemas/forms/satisfaction.ts'
import { water } from '#schemas/forms/water.ts'
import { promiseOf } from '../../site/form-words.ts'

test.each([complaint, water])('who files $id is promised a contact', (form) => {
  expect(promiseOf(form).en).toBe('Contact within 1–2 working days')
})

test.each([opinion, satisfaction])('who files $id is promised one only if they say how to contact them', (form) => {
  expect(promiseOf(form).en).toBe('If you leave a contact: within 1–2 working days')
})
