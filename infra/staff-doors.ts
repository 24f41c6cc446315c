import type { Construct } from 'constructs'
import { type AccountHouse, accountDoors, type StaffDoor } from './account-doors.ts'
import { allow, mayRead, mayUseSeal } from './allow.ts'
import type { FileStorage } from './constructs/file-storage.ts'
import type { Door } from './constructs/http-api.ts'
import { LambdaFunction } from './constructs/lambda-function.ts'
import type { SealKey } from './constructs/seal-key.ts'
import type { Secrets } from './constructs/secrets.ts'
import type { Worker } from './constructs/worker.ts'
import { reportsDoor } from './statistics.ts'

type House = AccountHouse & {
  readonly files: FileStorage
  readonly secrets: Secrets
  readonly sealKey: SealKey
  readonly caseOpened: Worker
  readonly calendar: Worker
}

/** The pages of the desk: what each may use besides its session, and what is lost while it fails. */
const pages = ({
  storage,
  storage: { cases },
  files: { clean },
  sealKey,
  caseOpened,
  calendar,
}: House): StaffDoor[] => [
  {
    entry: 'staff/today',
    impact: 'Officers do not see whom they have to contact today.',
    // Put keeps the officer's name, so that colleagues can hand over a case; the query reads the calendar and who is away.
    allow: [
      allow(['dynamodb:PutItem', 'dynamodb:Query'], cases.tableArn),
      allow(['dynamodb:Query'], `${cases.tableArn}/index/desk`),
    ],
    routes: ['GET /staff'],
  },
  {
    entry: 'staff/requests',
    impact: 'Officers cannot find the requests of their office.',
    // Put writes down whoever searched for a case that is not theirs; the query of the table reads the calendar and who is away.
    allow: [
      allow(['dynamodb:Query'], ...['', '/index/desk', '/index/register'].map((part) => cases.tableArn + part)),
      allow(['dynamodb:PutItem'], cases.tableArn),
    ],
    routes: ['GET /staff/requests'],
  },
  {
    entry: 'staff/request',
    impact: 'Officers cannot open a request, answer it or close it.',
    environment: {
      CASE_EVENTS_QUEUE: caseOpened.queue.queueUrl,
      CLEAN_URL: `https://${clean.bucketRegionalDomainName}`,
    },
    // The query reads the messages of a case, who the colleagues are and who of them is away, and the calendar.
    allow: [
      allow(['dynamodb:PutItem', 'dynamodb:Query'], cases.tableArn),
      allow(['sqs:SendMessage'], caseOpened.queue.queueArn),
    ],
    routes: ['GET /staff/requests/{reference}', 'POST /staff/requests/{reference}'],
  },
  {
    entry: 'staff/file',
    impact: 'Officers cannot see the photos and documents that citizens sent.',
    environment: { CLEAN_BUCKET: clean.bucketName },
    // Whoever signs an address lends the browser this right, for one file and five minutes.
    allow: [
      allow(['s3:GetObject'], clean.arnForObjects('*')),
      // Put writes down whoever asks for a file that is not theirs; the query reads who is away, and who stands in.
      allow(['dynamodb:PutItem', 'dynamodb:Query'], cases.tableArn),
    ],
    routes: ['GET /staff/requests/{reference}/files/{fileId}'],
  },
  {
    entry: 'staff/sealed-answer',
    impact: 'Officers cannot read the national id numbers that they need for their work.',
    environment: { SEAL_KEY: sealKey.keyArn },
    // The only function that opens what is sealed; put writes down who did, and why, before. The query reads who stands in.
    allow: [mayUseSeal('kms:Decrypt', sealKey), allow(['dynamodb:PutItem', 'dynamodb:Query'], cases.tableArn)],
    routes: ['POST /staff/requests/{reference}/sealed-answer'],
  },
  reportsDoor(storage),
  {
    entry: 'staff/calendar',
    impact: 'Nobody can declare that an office is closed, so citizens are promised days on which nobody is there.',
    environment: { CALENDARS_QUEUE: calendar.queue.queueUrl },
    // Put publishes a version; the queries read the versions, and the cases that one would move.
    allow: [
      allow(['dynamodb:PutItem', 'dynamodb:Query'], cases.tableArn),
      allow(['dynamodb:Query'], `${cases.tableArn}/index/desk`),
      allow(['sqs:SendMessage'], calendar.queue.queueArn),
    ],
    routes: ['GET /staff/calendar', 'POST /staff/calendar'],
  },
]

/** Every door that staff come through; all of them know sessions by the table and the edge by its secret. */
export function staffDoors(scope: Construct, house: House): Door[] {
  const { storage, secrets } = house
  return [...accountDoors(house), ...pages(house)].map(({ limit, routes, ...props }) => ({
    routes,
    ...(limit && { limit }),
    function: new LambdaFunction(scope, idOf(props.entry), {
      ...props,
      environment: {
        ...props.environment,
        CASES_TABLE: storage.cases.tableName,
        DERIVATION_SECRET: secrets.derivation.secretArn,
        EDGE_SECRET: secrets.edge.secretArn,
      },
      allow: [
        // Each page of a session is activity.
        allow(['dynamodb:GetItem', 'dynamodb:UpdateItem'], storage.cases.tableArn),
        ...(props.allow ?? []),
        mayRead(secrets.derivation, secrets.edge),
      ],
    }),
  }))
}

/** `staff/sign-in` -> `StaffSignIn`. */
const idOf = (entry: string) => entry.replaceAll(/(?:^|[-/])(\w)/g, (_, letter: string) => letter.toUpperCase())
