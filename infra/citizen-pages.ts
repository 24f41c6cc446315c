import type { IBucket } from 'aws-cdk-lib/aws-s3'
import { allow, mayRead } from './allow.ts'
import { type FileStorage, maySignUploads } from './constructs/file-storage.ts'
import type { Door } from './constructs/http-api.ts'
import type { LambdaFunctionProps } from './constructs/lambda-function.ts'
import type { Secrets } from './constructs/secrets.ts'
import type { Storage } from './constructs/storage.ts'
import { mayReadStatistics } from './statistics.ts'

type House = { readonly storage: Storage; readonly files: FileStorage; readonly secrets: Secrets }

/** The built pages that a function shows; everything else of the site stays closed to it. */
export const mayReadPages = (site: IBucket) =>
  allow(['s3:GetObject'], site.arnForObjects('*/index.html'), site.arnForObjects('404.html'))

export type PageDoor = LambdaFunctionProps & Pick<Door, 'limit' | 'routes'>

/** Doors that no program calls: pages for people, and the answer to addresses that do not exist. */
export const citizenPages = ({ storage, storage: { cases, site }, files, secrets }: House): PageDoor[] => [
  {
    entry: 'api/receipt-page',
    impact: 'Citizens can neither see nor follow the request they sent.',
    environment: {
      CASES_TABLE: cases.tableName,
      DERIVATION_SECRET: secrets.derivation.secretArn,
      SITE_BUCKET: site.bucketName,
      QUARANTINE_BUCKET: files.quarantine.bucketName,
    },
    // Put and update count failed look-ups; the query reads the messages of a case.
    allow: [
      allow(['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:Query'], cases.tableArn),
      mayRead(secrets.derivation),
      maySignUploads(files),
      mayReadPages(site),
    ],
    // The form on the tracking page posts to /r/: an API has no routes that end in a slash, so the edge takes it off.
    routes: ['GET /r/{reference}', 'POST /r/{reference}', 'POST /r'],
  },
  {
    entry: 'api/statistics-page',
    impact: 'Citizens cannot see how their municipality keeps its promises.',
    environment: { CASES_TABLE: cases.tableName, SITE_BUCKET: site.bucketName },
    allow: [...mayReadStatistics(storage), mayReadPages(site)],
    // The edge asks for a page in the site's bucket first, by these names, and comes here when it is not there.
    routes: ['', '/en'].flatMap((language) =>
      ['', '/{fiscalYear}'].map((year) => `GET ${language}/{m}/statistics${year}/index.html`),
    ),
  },
  {
    entry: 'api/not-found',
    impact: 'Citizens who follow a wrong address see a bare error.',
    environment: { SITE_BUCKET: site.bucketName },
    allow: [mayReadPages(site)],
    routes: ['$default'],
  },
]
