import type { Construct } from 'constructs'
import { allow, mayRead } from './allow.ts'
import type { Secrets } from './constructs/secrets.ts'
import type { Storage } from './constructs/storage.ts'
import { Worker } from './constructs/worker.ts'
import { mailArns, mailEnvironment } from './names.ts'
import type { Settings } from './settings.ts'

type House = { readonly storage: Storage; readonly secrets: Secrets; readonly settings: Settings }

/** Brings a new case to its office and its receipt to the citizen, and later the office's word to the citizen. */
export const caseOpenedWorker = (scope: Construct, { storage: { cases }, secrets, settings }: House) =>
  new Worker(scope, 'CaseOpened', {
    entry: 'queue/case-opened',
    impact: 'New requests reach no office and no receipt is mailed, so citizens wait without an answer.',
    environment: {
      CASES_TABLE: cases.tableName,
      DERIVATION_SECRET: secrets.derivation.secretArn,
      ...mailEnvironment(settings),
    },
    allow: [
      // Delete takes back the claim of a mail that surely was not sent; the query reads the calendar.
      allow(
        ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem', 'dynamodb:Query'],
        cases.tableArn,
      ),
      allow(['ses:SendEmail'], ...mailArns(scope, settings)),
      mayRead(secrets.derivation),
    ],
  })
