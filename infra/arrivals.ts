import type { Construct } from 'constructs'
import { allow, mayRead } from './allow.ts'
import { ImpactAlarm } from './constructs/impact-alarm.ts'
import { given } from './constructs/metrics.ts'
import type { Secrets } from './constructs/secrets.ts'
import type { Storage } from './constructs/storage.ts'
import { Worker } from './constructs/worker.ts'
import type { Settings } from './settings.ts'

type House = { readonly storage: Storage; readonly secrets: Secrets; readonly settings: Settings }

/** Pushes to the LINE groups of offices that a case has come to them; apart from mails, so that LINE never holds one up. */
export function arrivalsWorker(scope: Construct, { storage: { cases }, secrets, settings }: House) {
  watch(scope, settings)
  return new Worker(scope, 'ArrivalDue', {
    entry: 'queue/arrival-due',
    impact: 'Offices are not pushed of new requests and learn of waiting citizens by mail only.',
    environment: { CASES_TABLE: cases.tableName, PUSHES_SECRET: secrets.pushes.secretArn },
    allow: [
      // Put sets the next try, update settles and counts, delete forgets what nobody wants; the query reads the calendar.
      allow(
        ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem', 'dynamodb:Query'],
        cases.tableArn,
      ),
      mayRead(secrets.pushes),
    ],
  })
}

function watch(scope: Construct, { stage }: Settings) {
  new ImpactAlarm(scope, 'PushesNearlyUsed', {
    impact: 'The LINE pushes of a municipality are nearly used up for this month: its offices will hear by mail only.',
    metric: given('PushesUsedPercent', stage, 'line', 'Maximum'),
    threshold: 80,
    evaluationPeriods: 1,
  })
  new ImpactAlarm(scope, 'RefusedPush', {
    impact: 'LINE refused a push for good, so an office did not hear of a request on its telephones.',
    metric: given('PushRejected', stage, 'line', 'Sum'),
    threshold: 1,
    evaluationPeriods: 1,
  })
  new ImpactAlarm(scope, 'UnknownPush', {
    impact: 'Nobody knows whether a push by LINE arrived.',
    metric: given('PushUnknown', stage, 'line', 'Sum'),
    threshold: 1,
    evaluationPeriods: 1,
  })
}
