import { pages } from '../adapters/aws/pages.ts'
import { door } from '../adapters/aws/secrets.ts'
import { receiptPage } from '../domain/receipt-page.ts'
import { page } from '../page.ts'

export const handler = page(receiptPage, { pages: pages() }, door())
