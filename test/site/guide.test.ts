import { expect, test } from 'vitest'
import { complaint } from '#schemas/forms/complaint.ts'
import { jiktueng } from '#schemas/municipalities/jiktueng.ts'
import { stepsOf, unitsOf } from '../../site/guide.ts'

test('the steps of a guide say in words when the office is in touch and when a result is expected', () => {
  const steps = stepsOf(jiktueng, complaint)

  expect(steps.map(({ th }) => th)).toContain('เจ้าหน้าที่จะติดต่อท่านภายใน 2 วันทำการ')
  expect(steps.map(({ en }) => en)).toContain('An officer contacts you by the end of working day 2.')
  expect(steps.at(-1)?.th).toBe('คาดว่าจะทราบผลภายใน 15 วัน')
  expect(JSON.stringify(steps)).not.toMatch(/[{}]\w+}/)
})

test('the responsible units are those that the routes lead to, and one for everything else', () => {
  const { routed, otherwise } = unitsOf(jiktueng, complaint)

  expect(routed.map(({ name, about }) => [name.th, about.length])).toEqual([
    ['กองช่าง', 5],
    ['กองคลัง', 1],
    ['กองการศึกษา ศาสนา และวัฒนธรรม', 1],
  ])
  expect(otherwise?.th).toBe('สำนักปลัด อบต.')
})
