import type { App } from 'aws-cdk-lib'
import { KhamrongEdge } from './edge-stack.ts'
import { KhamrongMail } from './mail-stack.ts'
import { settingsOf } from './settings.ts'
import { Khamrong } from './stack.ts'

/** Account and region come from the environment when they are given; otherwise each deployment decides. */
export function addStacks(app: App) {
  const settings = settingsOf(app.node)
  const account = process.env['CDK_DEFAULT_ACCOUNT']
  const region = process.env['CDK_DEFAULT_REGION']
  const home = { ...(account && { account }), ...(region && { region }) }

  const mail = new KhamrongMail(app, 'KhamrongMail', { settings, env: { ...home, region: settings.mailRegion } })
  const main = new Khamrong(app, 'Khamrong', { settings, env: home })
  main.addStackDependency(mail)
  const edge =
    settings.domain !== undefined && new KhamrongEdge(app, 'KhamrongEdge', { env: { ...home, region: 'us-east-1' } })
  return { main, mail, ...(edge && { edge }) }
}
