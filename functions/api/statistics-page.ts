import { pages } from '../adapters/aws/pages.ts'
import { door } from '../adapters/aws/secrets.ts'
import { statistics } from '../adapters/aws/statistics.ts'
import { page } from '../page.ts'
import { statisticsPage } from '../pages/statistics-page.ts'

export const handler = page(statisticsPage, { ...statistics(), pages: pages() }, door())
