import type { House, Properties, Resource } from '../template/house.ts'
import type { HttpApi } from './http-api.ts'
import type { EdgeRequest, Serve } from './message.ts'
import { openStaticSite } from './static-site.ts'

/** Headers of this connection, and the one that only the local edge knows. */
const notForwarded = ['connection', 'keep-alive', 'transfer-encoding', 'upgrade', 'x-local-viewer']

function originRequest(request: EdgeRequest, origin: Properties): EdgeRequest {
  const { DomainName, OriginCustomHeaders = [], OriginPath = '' } = origin
  const kept = Object.entries(request.headers).filter(([name]) => !notForwarded.includes(name))
  const own = OriginCustomHeaders.map((one: Properties) => [one.HeaderName.toLowerCase(), one.HeaderValue])
  const forwarded = [request.headers['x-forwarded-for'], request.viewer].filter(Boolean).join(', ')
  // AWS says https here whatever the viewer spoke; http is what tells the functions that they run behind the local edge.
  const added = { host: DomainName, 'x-forwarded-for': forwarded, 'x-forwarded-proto': 'http' }
  const headers = { ...Object.fromEntries(kept), ...added, ...Object.fromEntries(own) }
  return { ...request, uri: `${OriginPath}${request.uri}`, headers }
}

/** An origin group asks its second member when the first answers with one of its status codes. */
function openGroup({ Id, FailoverCriteria, Members }: Properties, origins: Map<string, Serve>): [string, Serve] {
  const [first, second] = Members.Items.map(({ OriginId }: Properties): Serve | undefined => origins.get(OriginId))
  if (!first || !second) throw new Error(`origin group ${Id} lacks an origin`)
  const serve: Serve = async (request) => {
    const answer = await first(request)
    return FailoverCriteria.StatusCodes.Items.includes(answer.status) ? second(request) : answer
  }
  return [Id, serve]
}

type Folders = Map<string, string>

/** Every origin and origin group of a distribution by its id. */
export function openOrigins(config: Properties, house: House, apis: HttpApi[], folders: Folders): Map<string, Serve> {
  const origins = config.Origins.map((origin: Properties): [string, Serve] => {
    const api = apis.find(({ domain }) => domain === origin.DomainName)
    const isIts = ({ attributes }: Resource) => Object.values(attributes).includes(origin.DomainName)
    const bucket = house.all('AWS::S3::Bucket').find(isIts)
    const serve = api?.serve ?? (bucket && openStaticSite(house, bucket.name, folders.get(bucket.name)))
    if (!serve) throw new Error(`origin ${origin.Id}: nothing here is called ${origin.DomainName}`)
    return [origin.Id, (request) => serve(originRequest(request, origin))]
  })
  const groups = config.OriginGroups?.Items ?? []
  return new Map([...origins, ...groups.map((group: Properties) => openGroup(group, new Map(origins)))])
}
