import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { build as buildAll } from './build.ts'
import { openConsole } from './console/api.ts'
import { seedDemo } from './demo/seed.ts'
import { openDistribution } from './edge/distribution.ts'
import { openEdge } from './edge/server.ts'
import { openGateway } from './gateway/gateway.ts'
import { lockFolder } from './lock.ts'
import { openParts, type Parts } from './parts.ts'

/**
 * cdk.out and dist are below `root`; without `build` they are there already. Port 0: a free one; `memory` keeps nothing.
 * With `demo` the first start lives through two weeks of a small town.
 */
export type LocalOptions = Record<'root' | 'dataDir', string> & {
  port: number
  build?: boolean
  demo?: boolean
  log?: Log
}
type Log = (line: string) => void

export type Local = { url: string; accounts: Parts['accounts']; close: () => Promise<void> }

/** Connections are kept longer than a busy client forgets them. */
function listen(server: Server, port: number): Promise<string> {
  server.keepAliveTimeout = 65_000
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`))
  })
}

function shut(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}

async function seedOnce(url: string, parts: Parts): Promise<void> {
  if (parts.store.read('demo.json')) return
  // First, so that a start that was broken off does not begin again from the front.
  parts.store.write('demo.json', { at: parts.clock.iso() })
  await seedDemo(url, parts)
}

/** Starts the house that the template in cdk.out describes; resolves when requests are served. */
export async function startLocal(options: LocalOptions): Promise<Local> {
  const { root, port, dataDir, build = true, demo = false, log = () => undefined } = options
  process.env['TZ'] = 'UTC'
  const kept = dataDir === 'memory' ? undefined : dataDir
  const lock = kept === undefined ? undefined : lockFolder(kept)
  if (build) await buildAll(root, log)

  const [gateway, edge] = [openGateway(), openEdge()]
  const [gatewayUrl, url] = [await listen(gateway.server, 0), await listen(edge.server, port)]
  const place = { account: '000000000000', gatewayUrl, siteUrl: url }
  const parts = await openParts({ root, place, kept, killed: lock?.clean === false })
  gateway.serve(parts)
  edge.serve(openDistribution(parts), openConsole(parts))
  parts.mappings.pump()
  if (demo) await seedOnce(url, parts)

  const close = async () => {
    parts.schedules.close()
    parts.functions.close()
    await Promise.all([shut(edge.server), shut(gateway.server)])
    parts.queues.close()
    parts.objects.close()
    await parts.engine.close()
    lock?.release()
  }
  return { url, accounts: parts.accounts, close }
}
