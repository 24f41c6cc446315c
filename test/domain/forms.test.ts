import { describe, expect, test } from 'vitest'
import { reachOf } from '#functions/domain/reach.ts'
import type { Form } from '#schemas/form.ts'
import { forms } from '#schemas/forms/index.ts'
import { faultsOf, fileForm } from '#test/support/filing.ts'
import { memoryPorts } from '#test/support/memory.ts'
import { soundAnswers } from '#test/support/sound-answers.ts'

/** Sound answers with changes; `undefined` takes one away. */
const changed = (form: keyof typeof soundAnswers, changes: object) => ({ ...soundAnswers[form], ...changes })

describe.each(forms.map((form: Form) => [form.id, form] as const))('the form %s', (id, form) => {
  const answers = soundAnswers[id as keyof typeof soundAnswers]

  test('is taken when nothing is wrong with it, and promises a contact', async () => {
    const { status, body } = await fileForm(id, answers)
    expect(status).toBe(201)
    expect(body.dueAt).not.toBeNull()
  })

  test('stores answers that it would take again unchanged', async () => {
    const ports = memoryPorts()
    const { body } = await fileForm(id, answers, {}, ports)
    const stored = (await ports.cases.find(body.reference))?.answers
    expect(form.answers.parse(stored)).toEqual(stored)
  })

  test('names what it must know, and nothing that it does not ask', async () => {
    const named = await faultsOf(id, { nonsense: 'x', ['__proto__']: 'x' })
    const required = Object.entries(form.fields).filter(([, { required: must, when }]) => must === true && !when)
    expect(named).toEqual(expect.arrayContaining([...required.map(([path]) => path), 'nonsense']))
    expect(named.length).toBe(new Set(named).size)
  })
})

describe('an opinion', () => {
  test('without an address promises nothing, with one it does', async () => {
    const silent = { senderName: undefined, senderEmail: undefined }
    expect((await fileForm('opinion', changed('opinion', silent))).body).toMatchObject({ targetAt: null, dueAt: null })
    expect(
      (await fileForm('opinion', changed('opinion', { senderEmail: undefined, phone: '0812345678' }))).body.dueAt,
    ).not.toBeNull()
  })

  test('is answered at the address of its sender', async () => {
    const ports = memoryPorts()
    const { body } = await fileForm('opinion', soundAnswers.opinion, {}, ports)
    const [kept] = ports.cases.all()
    const form = forms.find((one: Form) => one.id === 'opinion') as Form

    expect(kept).toMatchObject({ reference: body.reference, replyChannel: 'email' })
    expect(kept && reachOf({ form, case: kept })).toEqual({ channel: 'email', to: 'somboon@example.com' })
    expect(
      await faultsOf('opinion', changed('opinion', { senderEmail: undefined }), { replyChannel: 'email' }),
    ).toEqual(['replyChannel'])
  })
})
