import { expect, test } from 'vitest'
import { municipalities } from '#schemas/municipalities/index.ts'
import { complaintAnswers } from '#test/support/builders.ts'
import { faultOf, heal, inject, place } from '#test/support/faulty.ts'
import { officerOf } from '#test/support/officer.ts'
import { metricsOf } from '#test/support/outcome.ts'
import { eicar, pdf, running, sendFile, type Upload } from '#test/support/running.ts'
import { type Stack, stacks, type Watched, watchedIn } from '#test/support/watched.ts'

const product = running()
const bangkok = (day: string, time: string) => new Date(`${day}T${time}:00+07:00`).toISOString()

/** Everything that is counted: a promise kept and broken, refusals, and what only shows under faults. */
async function everything() {
  const { file, settle, setClock, call } = product()
  const mailing = place('queue/case-opened', 'ses:SendEmail')
  await setClock(bangkok('2026-11-23', '09:15'))
  await pushesWithTrouble()
  await call('/api/nowhere')
  await nosy()
  await inject(product(), faultOf(place('api/submit', 'dynamodb:PutItem'), 'cut'))
  await file()
  await inject(product(), { ...mailing, error: 'MessageRejected', times: 1 })
  await file()
  await settle({ schedules: false })
  await inject(product(), faultOf(mailing, 'cut', 1))
  await file()
  await settle({ schedules: false })
  await filesWithTrouble()
  await setClock(bangkok('2026-11-25', '16:30'))
  // A dead letter that comes back is stale by then: the sweep has handed the step out again.
  await inject(product(), faultOf(place('queue/timer-due', 'dynamodb:GetItem'), 'cut'))
  await settle()
  await heal(product())
  await settle()
  await settle()
}

/** Pushes that LINE refuses, takes no more of this month, takes, and does not answer for a day; the same of SMS. */
async function pushesWithTrouble() {
  const { file, settle, setClock } = product()
  const pushing = { operation: 'Push', function: 'unsigned' }
  const texting = { replyChannel: 'sms', answers: complaintAnswers({ phone: '0812345678' }) }
  for (const [line, sms] of [['400', '422'], ['429', '402'], [], ['network', 'network']]) {
    const faults = Object.entries({ line, sms }).flatMap(([service, error]) =>
      error ? [{ ...pushing, service, error }] : [],
    )
    await inject(product(), ...faults)
    await file(texting)
    // The sweep finds only what the worker has entered before it.
    await settle({ schedules: false })
    await settle()
  }
  await product().console('faults', 'DELETE')
  await setClock(bangkok('2026-11-24', '09:15'))
  await settle()
  await setClock(bangkok('2026-11-23', '09:15'))
}

/** One file that is dangerous, and one that is sound but whose verdict nobody can take at first. */
async function filesWithTrouble() {
  const files = [eicar, pdf].map(({ length: size }) => ({ name: 'a.pdf', size, type: 'application/pdf' }))
  const { body } = await product().file({ files })
  const [bad, good] = (body as unknown as { uploads: Upload[] }).uploads
  if (!bad || !good) throw new Error('two files have two forms')
  await sendFile(bad, eicar)
  await product().settle({ schedules: false })
  await inject(product(), faultOf(place('queue/attachment-arrived', 's3:GetObject'), 'cut'))
  await sendFile(good, pdf)
  await product().settle({ schedules: false })
  // Not healed: the dead letter stays where it is, and the sweep has to find the file.
  await product().console('faults', 'DELETE')
}

/** An officer asks for the case of another municipality. */
async function nosy() {
  const [own, other] = municipalities.filter(({ services }) => 'complaint' in services)
  if (!own || !other) throw new Error('it takes two municipalities')
  const { go } = await officerOf(product(), { municipality: own.id, role: 'clerk' })
  await go(`/staff/requests/${await product().fileAt(other)}`)
}

const watched = () => stacks().flatMap(watchedIn)
const text = ({ name, dimensions }: Watched) => `${name} ${JSON.stringify(dimensions)}`

test('every metric of ours that an alarm or a dashboard looks at is counted, with just its dimensions', async () => {
  await everything()
  const counted = await metricsOf(product())
  const ours = watched().filter(({ namespace }) => namespace === 'Khamrong')
  expect(new Set(ours.map(({ name }) => name)).size).toBeGreaterThan(8)

  const isCounted = ({ name, dimensions }: Watched) =>
    counted.some(
      (metric) =>
        metric.namespace === 'Khamrong' &&
        metric.name === name &&
        Object.keys(metric.dimensions).sort().join() === Object.keys(dimensions).sort().join() &&
        Object.entries(dimensions).every(([key, value]) => value === undefined || metric.dimensions[key] === value),
    )
  expect(ours.filter((metric) => !isCounted(metric)).map(text)).toEqual([])
})

/** The type of resource whose id stands in a dimension of AWS's own metrics. */
const meant: Readonly<Record<string, string>> = {
  ApiId: 'AWS::ApiGatewayV2::Api',
  DistributionId: 'AWS::CloudFront::Distribution',
  FunctionName: 'AWS::Lambda::Function',
  QueueName: 'AWS::SQS::Queue',
  TableName: 'AWS::DynamoDB::Table',
}

const theirs = ({ namespace }: Watched) => namespace !== 'Khamrong'
/** Each id in a dimension as `name: type of what it means in the template`. */
const idsIn = (stack: Stack) =>
  watchedIn(stack)
    .filter(theirs)
    .flatMap(({ dimensions: { Method, Resource, Stage, Region, ...ids } }) =>
      Object.entries(ids).map(([name, id = '']) => `${name}: ${stack[id.slice(1, -1)]?.Type}`),
    )
const routesIn = (stack: Stack) =>
  watchedIn(stack).flatMap(({ dimensions: { Method, Resource } }) => (Method ? [`${Method} ${Resource}`] : []))

test('every dimension of AWS’s own metrics means a resource that is in the same template', () => {
  const meaning = Object.entries(meant).map(([name, type]) => `${name}: ${type}`)
  expect(new Set(stacks().flatMap(idsIn))).toEqual(new Set(meaning))
  for (const stack of stacks()) {
    const drawn = Object.values(stack).map(({ Properties }) => Properties?.['RouteKey'])
    expect(drawn).toEqual(expect.arrayContaining(routesIn(stack)))
  }
  const fixed = watched()
    .filter(theirs)
    .map(({ dimensions: { Stage = '$default', Region = 'Global' } }) => Stage + Region)
  expect(new Set(fixed)).toEqual(new Set(['$defaultGlobal']))
})
