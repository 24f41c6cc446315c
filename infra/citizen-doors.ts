import type { Construct } from 'constructs'
import { api, type Endpoint } from '#schemas/api.ts'
import { allow, mayRead, mayUseSeal } from './allow.ts'
import { citizenPages, mayReadPages, type PageDoor } from './citizen-pages.ts'
import { type FileStorage, maySignUploads } from './constructs/file-storage.ts'
import type { Door } from './constructs/http-api.ts'
import { LambdaFunction, type LambdaFunctionProps } from './constructs/lambda-function.ts'
import type { SealKey } from './constructs/seal-key.ts'
import type { Secrets } from './constructs/secrets.ts'
import type { Storage } from './constructs/storage.ts'
import type { Worker } from './constructs/worker.ts'
import { mayReadStatistics } from './statistics.ts'

export type House = {
  readonly storage: Storage
  readonly files: FileStorage
  readonly secrets: Secrets
  readonly sealKey: SealKey
  readonly caseOpened: Worker
}
type DoorProps = LambdaFunctionProps & Pick<Door, 'limit'>

/** What each endpoint of schemas/api.ts may use, and what is lost while it fails. */
const endpoints = ({ storage, files, secrets, sealKey, caseOpened }: House): Record<keyof typeof api, DoorProps> => ({
  municipality: { entry: 'api/municipality', impact: 'Citizens cannot see what their municipality offers.' },
  challenge: {
    entry: 'api/challenge',
    impact: 'Citizens cannot send a request because the automatic check cannot be fetched.',
    environment: { DERIVATION_SECRET: secrets.derivation.secretArn },
    allow: [mayRead(secrets.derivation)],
  },
  submit: {
    entry: 'api/submit',
    impact: 'Citizens press send and their request is not accepted.',
    environment: {
      CASES_TABLE: storage.cases.tableName,
      CASE_EVENTS_QUEUE: caseOpened.queue.queueUrl,
      DERIVATION_SECRET: secrets.derivation.secretArn,
      SITE_BUCKET: storage.site.bucketName,
      QUARANTINE_BUCKET: files.quarantine.bucketName,
      SEAL_KEY: sealKey.keyArn,
    },
    // Update counts posts from browsers without a script, which are answered with the site's own pages; the query reads
    // the calendar.
    allow: [
      allow(['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:Query'], storage.cases.tableArn),
      mayReadPages(storage.site),
      allow(['sqs:SendMessage'], caseOpened.queue.queueArn),
      maySignUploads(files),
      // It seals and never opens what is sealed.
      mayUseSeal('kms:GenerateDataKey', sealKey),
      mayRead(secrets.derivation),
    ],
    limit: { rate: 50, burst: 100 },
  },
  status: following('api/status', 'Citizens cannot see where their request stands.', { storage, secrets }),
  writeMessage: following('api/write-message', 'Citizens cannot write to the office that has their request.', {
    storage,
    secrets,
  }),
  files: filing({ storage, files, secrets }),
  withdraw: following('api/withdraw', 'Citizens cannot take their request back.', { storage, secrets }),
  reopen: following('api/reopen', 'Citizens cannot say that a request which was closed is not done.', {
    storage,
    secrets,
  }),
  rate: following('api/rate', 'Citizens cannot say how their request was handled.', { storage, secrets }),
  rooms: { entry: 'api/rooms', impact: 'Citizens cannot see which meeting rooms there are.' },
  roomCalendar: {
    entry: 'api/room-calendar',
    impact: 'Citizens cannot see when a meeting room is free.',
    environment: { CASES_TABLE: storage.cases.tableName },
    // A month of a room, and the calendar of the municipality.
    allow: [allow(['dynamodb:Query'], storage.cases.tableArn)],
  },
  statistics: counted('api/statistics', 'Nobody can read how the municipality keeps its promises.', storage),
  statisticsTable: counted('api/statistics-table', 'Nobody can download the table of the statistics.', storage),
  openapi: { entry: 'api/openapi', impact: 'Programmers cannot read the description of the API.' },
})

const counted = (entry: string, impact: string, storage: Storage): DoorProps => ({
  entry,
  impact,
  environment: { CASES_TABLE: storage.cases.tableName },
  allow: mayReadStatistics(storage),
})

/** What whoever follows a case needs: put and update count failed look-ups, the query reads its messages. */
const following = (
  entry: string,
  impact: string,
  { storage: { cases }, secrets }: Pick<House, 'storage' | 'secrets'>,
) => ({
  entry,
  impact,
  environment: { CASES_TABLE: cases.tableName, DERIVATION_SECRET: secrets.derivation.secretArn },
  allow: [
    allow(['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:Query'], cases.tableArn),
    mayRead(secrets.derivation),
  ],
})

const filing = ({ storage: { cases }, files, secrets }: Omit<House, 'caseOpened' | 'sealKey'>): DoorProps => ({
  entry: 'api/files',
  impact: 'Citizens cannot add files to their request.',
  environment: {
    CASES_TABLE: cases.tableName,
    DERIVATION_SECRET: secrets.derivation.secretArn,
    QUARANTINE_BUCKET: files.quarantine.bucketName,
  },
  // Update counts failed look-ups; the query reads the calendar.
  allow: [
    allow(['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:Query'], cases.tableArn),
    maySignUploads(files),
    mayRead(secrets.derivation),
  ],
})

/** Every door that citizens come through; all of them ask for the edge's secret. */
export function citizenDoors(scope: Construct, house: House): Door[] {
  const { edge } = house.secrets
  const door = ({ limit, routes, ...props }: PageDoor): Door => ({
    routes,
    ...(limit && { limit }),
    function: new LambdaFunction(scope, idOf(props.entry), {
      ...props,
      environment: { ...props.environment, EDGE_SECRET: edge.secretArn },
      allow: [...(props.allow ?? []), mayRead(edge)],
    }),
  })
  const props = endpoints(house)
  const called = Object.entries<Endpoint>(api).map(([name, { method, path }]) => ({
    ...props[name as keyof typeof api],
    routes: [`${method} ${path}`],
  }))
  return [...called, ...citizenPages(house)].map(door)
}

/** `api/receipt-page` -> `ReceiptPage`. */
const idOf = (entry: string) =>
  entry.replace('api/', '').replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())
