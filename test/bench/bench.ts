import { benchBundles } from './bundles.ts'
import { benchCatchUp } from './catch-up.ts'
import { benchSite } from './site.ts'
import { benchSubmissions } from './submissions.ts'
import { benchSweep } from './sweep.ts'

const wanted = process.argv.slice(2)
const benches = {
  submissions: benchSubmissions,
  bundles: benchBundles,
  sweep: benchSweep,
  'catch-up': benchCatchUp,
  site: benchSite,
}

/** Runs all benches, or those named on the command line; figures of a noisy machine, never a verdict of CI. */
for (const [name, bench] of Object.entries(benches)) if (!wanted.length || wanted.includes(name)) await bench()
