import { execFileSync } from 'node:child_process'
import { executable, flags } from '../support/chromium-binary.ts'
import { median, say } from './figures.ts'
import { startProduct } from './product.ts'

const RUNS = 3
const pages = [
  '/namoungpet/',
  '/namoungpet/complaint/',
  '/namoungpet/guide/complaint/',
  '/namoungpet/privacy/',
  '/en/namoungpet/complaint/',
]
const bars = { accessibility: 100, 'best-practices': 100, seo: 100, performance: 95 } as const
type Category = keyof typeof bars
type Report = { readonly categories: Readonly<Record<Category, { readonly score: number }>> }

/** Lighthouse on a slow phone; it comes from the registry when asked for, being a fifth of everything else installed. */
async function audit(address: string): Promise<Report> {
  const chrome = await executable()
  const only = Object.keys(bars).join(',')
  const report = execFileSync(
    'npm',
    [
      'exec',
      '--yes',
      '--package=lighthouse@13.5.0',
      '--',
      'lighthouse',
      address,
      '--quiet',
      '--output=json',
      `--only-categories=${only}`,
      `--chrome-flags=${flags.join(' ')}`,
    ],
    { env: { ...process.env, CHROME_PATH: chrome }, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  )
  return JSON.parse(report)
}

const product = await startProduct()
try {
  for (const page of pages) {
    const reports: Report[] = []
    for (let run = 0; run < RUNS; run++) reports.push(await audit(`${product.url}${page}`))
    for (const [category, bar] of Object.entries(bars))
      say(
        `${page} ${category}`,
        median(reports.map(({ categories }) => categories[category as Category].score * 100)),
        '',
        { atLeast: bar },
      )
  }
} finally {
  product.stop()
}
