import type { Construct } from 'constructs'
import { allow, mayRead } from './allow.ts'
import { ImpactAlarm } from './constructs/impact-alarm.ts'
import { given } from './constructs/metrics.ts'
import type { Secrets } from './constructs/secrets.ts'
import type { Storage } from './constructs/storage.ts'
import { Worker } from './constructs/worker.ts'
import { mailArns, mailEnvironment } from './names.ts'
import type { Settings } from './settings.ts'

type House = { readonly storage: Storage; readonly secrets: Secrets; readonly settings: Settings }

/** Brings a new case to its office and its receipt to the citizen, and later the office's word to the citizen. */
export function caseOpenedWorker(scope: Construct, { storage: { cases }, secrets, settings }: House) {
  watch(scope, settings)
  return new Worker(scope, 'CaseOpened', {
    entry: 'queue/case-opened',
    impact: 'New requests reach no office and no receipt is sent, so citizens wait without an answer.',
    environment: {
      CASES_TABLE: cases.tableName,
      DERIVATION_SECRET: secrets.derivation.secretArn,
      PUSHES_SECRET: secrets.pushes.secretArn,
      ...mailEnvironment(settings),
    },
    allow: [
      // Delete takes back the claim of what surely was not sent; the query reads the calendar.
      allow(
        ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem', 'dynamodb:Query'],
        cases.tableArn,
      ),
      allow(['ses:SendEmail'], ...mailArns(scope, settings)),
      mayRead(secrets.derivation, secrets.pushes),
    ],
  })
}

/** A number that is refused rings for nobody here: the office is told, as of a mail that came back. */
function watch(scope: Construct, { stage }: Settings) {
  new ImpactAlarm(scope, 'SmsNearlyUsed', {
    impact: 'The SMS of a municipality are nearly used up or cannot be sent: citizens who chose SMS must be called.',
    metric: given('PushesUsedPercent', stage, 'sms', 'Maximum'),
    threshold: 80,
    evaluationPeriods: 1,
  })
  new ImpactAlarm(scope, 'UnknownSms', {
    impact: 'Nobody knows whether a citizen got an SMS.',
    metric: given('PushUnknown', stage, 'sms', 'Sum'),
    threshold: 1,
    evaluationPeriods: 1,
  })
}
