import { join } from 'node:path'
import { startLocal } from './run.ts'

const print = (line: string): void => void process.stdout.write(`${line}\n`)

/** A second thing to wait for at the end: after this long the process goes anyway. */
const patience = 1500

async function main(): Promise<void> {
  if (Number(process.versions.node.split('.')[0]) < 24) {
    throw new Error(`Node ${process.versions.node} is too old: use "npm start", which brings its own Node 24`)
  }
  const { PORT = '4000', DATA_DIR, DEMO } = process.env
  const root = join(import.meta.dirname, '..')
  const dataDir = DATA_DIR ?? join(root, '.local/data')
  const local = await startLocal({ root, port: Number(PORT), dataDir, demo: DEMO !== '0', log: print })
  const stop = () => {
    setTimeout(() => process.exit(0), patience).unref()
    void local.close().then(() => process.exit(0))
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
  const staff = Object.values(Object.groupBy(local.accounts, ({ municipality }) => municipality))
  print(`staff ${local.url}/staff/ password ${local.accounts[0]?.password} for`)
  for (const accounts of staff) print(`  ${accounts?.map(({ signIn }) => signIn).join(' ')}`)
  print(`console ${local.url}/_local/`)
  print(`ready ${local.url}`)
}

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`)
  process.exit(1)
})
