import { readFileSync } from 'node:fs'
import { App } from 'aws-cdk-lib'
import './refuse-unsound.ts'
import { addStacks } from './stacks.ts'

/** cdk.json is read here, so that a synth without the CDK's own command line gives the same templates. */
const { context } = JSON.parse(readFileSync('cdk.json', 'utf8')) as { context: Record<string, unknown> }

const app = new App({ outdir: 'cdk.out', context, analyticsReporting: false, treeMetadata: false })
addStacks(app)
app.synth()
