import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { alarmEmail, furnished, house, type Resource, resources } from './synth.ts'

const alarms = () =>
  [house().main, house().mail].flatMap((template) => Object.entries(resources(template, 'AWS::CloudWatch::Alarm')))

const headings = [...readFileSync('docs/runbook.md', 'utf8').matchAll(/^## (.+)$/gm)].map(
  ([, heading]) => heading ?? '',
)
const addressOf = (heading: string) =>
  heading
    .toLowerCase()
    .replaceAll(/[^a-z0-9 -]/g, '')
    .replaceAll(' ', '-')
const descriptionOf = ({ Properties }: Resource) => String(Properties['AlarmDescription'])

describe('alarms', () => {
  test('each says what a human suffers and where the runbook speaks of it', () => {
    expect(alarms().length).toBeGreaterThan(10)
    const spoken = headings.map((heading) => `${heading} Runbook: docs/runbook.md#${addressOf(heading)}`)
    for (const [, alarm] of alarms()) expect(spoken).toContain(descriptionOf(alarm))
  })

  test('the runbook has no section for a sentence that no alarm says', () => {
    const sentences = headings.filter((heading) => heading.endsWith('.'))
    const said = new Set(alarms().map(([, alarm]) => descriptionOf(alarm).replace(/ Runbook: .*/, '')))
    expect([...said].sort()).toEqual(sentences.sort())
  })

  test('each rings somewhere', () => {
    for (const [, { Properties }] of alarms()) {
      expect(Properties['AlarmActions']).toEqual([{ Ref: expect.stringMatching(/^AlarmsTopic/) }])
    }
  })

  test('an e-mail address given by the operator is told', () => {
    const { main, mail } = furnished()
    for (const template of [main, mail]) {
      template.hasResourceProperties('AWS::SNS::Subscription', { Protocol: 'email', Endpoint: alarmEmail })
    }
  })
})
