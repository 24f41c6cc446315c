import { pages } from './adapters/aws/pages.ts'
import { derivedForPages } from './adapters/aws/secrets.ts'
import type { Table } from './adapters/dynamo.ts'
import { dynamoQuotas } from './adapters/dynamo-quotas.ts'
import type { Secret } from './adapters/secrets.ts'
import type { Ports } from './domain/submit.ts'
import type { Door } from './door.ts'
import { page } from './page.ts'
import { file } from './pages/file.ts'

type Shared = { readonly ports: Ports; readonly table: Table; readonly secret: Secret; readonly door: Door }

/** Takes forms from browsers without a script; a part of its own, since most visitors never need it. */
export const withoutScript = ({ ports, table, secret, door }: Shared) =>
  page(file, { ...ports, ...derivedForPages(secret), quotas: dynamoQuotas(table, secret), pages: pages() }, door)
