import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { forms } from '#schemas/forms/index.ts'
import { municipalities } from '#schemas/municipalities/index.ts'

const filesIn = (folder: string, ending = '.ts') =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending) && !entry.parentPath.includes('node_modules'))
    .map((entry) => `${entry.parentPath}/${entry.name}`)
const namesIn = (folder: string) =>
  readdirSync(folder)
    .map((name) => name.replace('.ts', ''))
    .filter((name) => name !== 'index')
const read = (file: string) => readFileSync(file, 'utf8')

test('every form and every municipality file is in its index', () => {
  expect(forms.map(({ id }) => id).toSorted()).toEqual(namesIn('schemas/forms').toSorted())
  expect(municipalities.map(({ id }) => id).toSorted()).toEqual(namesIn('schemas/municipalities').toSorted())
})

test('every doorway is named by the infrastructure', () => {
  const named = filesIn('infra').map(read).join('\n')
  const doorways = filesIn('functions').filter((file) => /^export const handler\b/m.test(read(file)))
  const names = doorways.map((file) => file.replace('functions/', '').replace('.ts', ''))
  expect(names.filter((name) => !named.includes(`'${name}'`))).toEqual([])
})

test('shared code never asks which form or municipality it is looking at', () => {
  const shared = [
    filesIn('functions'),
    filesIn('infra'),
    filesIn('site'),
    filesIn('site', '.astro'),
    filesIn('local'),
  ].flat()
  const ids = [...forms.map(({ id }) => id), ...municipalities.map(({ id }) => id)]
  const asking = new RegExp(`(===|!==|case|\\[) ?['"](${ids.join('|')})['"]`)
  // To the mail service a complaint is something else.
  const aboutMail = (file: string) => /mail|ses-events/.test(file)
  expect(shared.filter((file) => !aboutMail(file) && asking.test(read(file)))).toEqual([])
})

describe.each(['schemas', 'functions', 'infra', 'local'])('%s', (room) => {
  test('has small files: 150 lines at most, half of them 40 or fewer', () => {
    const isData = (file: string) =>
      /\/(texts|calendar|municipalities|forms)\//.test(file) || file.endsWith('reasons.ts')
    const lengths = filesIn(room)
      .filter((file) => !isData(file))
      .map((file) => ({ file, lines: read(file).split('\n').length }))
    expect(lengths.filter(({ lines }) => lines > 151)).toEqual([])
    expect(
      lengths.map(({ lines }) => lines).toSorted((a, b) => a - b)[Math.floor(lengths.length / 2)],
    ).toBeLessThanOrEqual(50)
  })
})
