import { expect, test } from 'vitest'
import { onlineService } from '#schemas/forms/online-service.ts'
import { offeredForms } from '#schemas/offered-form.ts'
import { soundAnswers } from '#test/support/sound-answers.ts'

const answers = soundAnswers['online-service']
const services = { 'online-service': 'clerk' }

/** The form as a municipality offers it that asks these of the questions by choice. */
function offered(asked: readonly string[]) {
  const [form] = offeredForms({ services, asks: { 'online-service': asked } })
  if (!form) throw new Error('it is not offered')
  return form
}

test('what is asked by choice is asked where a municipality chose to', () => {
  const form = offered(['citizenId'])

  expect(form).toBe(onlineService)
  expect(form.answers.safeParse(answers).success).toBe(true)
})

test('elsewhere it is not on the form, and an answer to it is refused', () => {
  const form = offered([])

  expect(Object.keys(form.fields)).not.toContain('citizenId')
  expect(form.sections.flatMap(({ fields }) => fields)).toEqual(Object.keys(form.fields))
  expect(form.answers.safeParse(answers).error?.issues.map(({ path }) => path)).toEqual([['citizenId']])
})
