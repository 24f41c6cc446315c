import { build } from 'esbuild'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { bodyOf } from '#functions/pages/body.ts'
import { pairsOf } from '#functions/pages/pairs.ts'
import type { Form } from '#schemas/form.ts'
import { forms } from '#schemas/forms/index.ts'
import type { CheckedAnswers, FieldFault } from '#schemas/rules/check-leaves.ts'
import type { Fault, Rule } from '#schemas/rules/rule.ts'
import { visitors } from '#test/support/chromium.ts'
import { offering } from '#test/support/filing.ts'
import { leavesOf } from '#test/support/fill-in.ts'
import { soundAnswers } from '#test/support/sound-answers.ts'
import { typedValues } from '#test/support/typed-values.ts'
import { extrasOf } from '../../site/extras-of.ts'
import { filingData } from '../../site/filing-data.ts'

const VALUES = 2000
const seed = Number(process.env['SEED'] ?? 25_691_126)
const visit = visitors()

/** The reader of a form's page with the parts it may ask for, as browsers get it. */
let script = ''
beforeAll(async () => {
  const parts = ['ids', 'days', 'survey', 'rows'].map((name) => `${name}: () => import('./extras/${name}.ts')`)
  const contents = `import { readerOf } from './reader.ts'
const parts = { ${parts} }
globalThis.readAll = async (data, names, sound, name, values) => {
  const read = readerOf(data, await Promise.all(names.flatMap((one) => parts[one]?.() ?? [])))
  const rest = sound.filter(([one]) => one !== name)
  return values.map((value) => JSON.stringify(read([...rest, [name, value]])))
}`
  const stdin = { contents, resolveDir: 'site/browser', loader: 'ts' } as const
  const { outputFiles } = await build({ stdin, bundle: true, write: false, format: 'iife', target: 'es2022' })
  script = outputFiles[0]?.text ?? ''
})

type Pair = readonly [name: string, value: string]
type Asked = { readonly name: string; readonly rule: Rule }

/** Each input of a form with the rule of its question: of a day its parts, of rows the cells of the first. */
const inputsOf = ({ fields }: Form): readonly Asked[] =>
  Object.entries(fields).flatMap(([path, { rule, rows }]) => {
    if (rows) return Object.entries(rows.cells).map(([cell, one]) => ({ name: `${path}.0.${cell}`, rule: one.rule }))
    const count = { kind: 'count', min: 1, max: 99 } as const
    if (rule.kind === 'date') return ['day', 'month', 'year'].map((part) => ({ name: `${path}.${part}`, rule: count }))
    return [{ name: path, rule }]
  })

/** A form as it is sent that nothing is wrong with, every day in its parts. */
const soundInputs = (form: Form): readonly Pair[] =>
  leavesOf(soundAnswers[form.id as keyof typeof soundAnswers], 'answers').flatMap(([name, value]): Pair[] => {
    if (form.fields[name.slice('answers.'.length)]?.rule.kind !== 'date') return [[name, value]]
    const [year = '', month = '', day = ''] = value.split('-')
    return [
      [`${name}.day`, day],
      [`${name}.month`, month],
      [`${name}.year`, year],
    ]
  })

const withInput = (inputs: readonly Pair[], name: string, value: string): readonly Pair[] => [
  ...inputs.filter(([one]) => one !== `answers.${name}`),
  [`answers.${name}`, value],
]

/** What the server says of JSON answers. */
function judged(form: Form, raw: unknown) {
  const { data, error } = form.answers.safeParse(raw ?? {})
  const faults = (error?.issues ?? []).map((issue) => ({
    field: issue.path.join('.'),
    fault: ('params' in issue && issue.params?.['fault']) as Fault,
  }))
  return { answers: data, faults }
}

/** What the server says of the same inputs from a browser without a script. */
const judgedAsForm = (form: Form, inputs: readonly Pair[]) =>
  judged(
    form,
    bodyOf(pairsOf(new URLSearchParams([['form', form.id], ...inputs.map(([...pair]) => pair)]).toString()))['answers'],
  )

/** The browser leaves days, lists and rooms to the server, and what has to come before what. */
const isLeft = (form: Form, { field, fault }: FieldFault) =>
  /^(date|many|room)$/.test(form.fields[field]?.rule.kind ?? '') || fault.text.endsWith('.order')

/** Where the browser and the server do not say the same of what was typed. */
function difference(form: Form, inputs: readonly Pair[], read: CheckedAnswers) {
  const server = judgedAsForm(form, inputs)
  const judgedByBoth = (found: FieldFault) => !isLeft(form, found)
  const [faults, seen] = [server.faults.filter(judgedByBoth), read.faults.filter(judgedByBoth)]
  const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)
  if (!isSame(faults, seen)) return { server: faults, browser: seen }
  const sent = read.faults.length === 0 && judged(form, JSON.parse(JSON.stringify(read.answers)))
  return sent && !isSame(sent, server) ? { server, sent } : undefined
}

describe.each(forms.map((form: Form) => ({ id: form.id, form })))('the page of $id', ({ form }) => {
  test(`says of ${VALUES} values of each field what the server says (SEED=${seed})`, { timeout: 300_000 }, async () => {
    const page = await visit()
    await page.addScriptTag({ content: script })
    const data = filingData('th', offering(form.id), form)
    const sound = soundInputs(form)

    for (const { name, rule } of inputsOf(form)) {
      const values = [...new Set(fc.sample(typedValues(rule), { seed, numRuns: VALUES }))]
      const asking = [data, (extrasOf(form) ?? '').split(' '), sound, `answers.${name}`, values] as const
      // biome-ignore lint/suspicious/noExplicitAny: the script above put it there
      const read: readonly string[] = await page.evaluate((all) => (globalThis as any).readAll(...all), asking)
      const differences = values.flatMap((value, i) => {
        const found = difference(form, withInput(sound, name, value), JSON.parse(read[i] ?? ''))
        return found ? [{ name, value, ...found }] : []
      })
      expect(differences.slice(0, 3)).toEqual([])
    }
    await page.context().close()
  })
})
