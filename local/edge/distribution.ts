import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { like } from '../iam/conditions.ts'
import type { Parts } from '../parts.ts'
import type { Properties } from '../template/house.ts'
import { applyPolicy, localiser } from './headers-policy.ts'
import { openHttpApi } from './http-api.ts'
import { type EdgeRequest, type EdgeResponse, jsonMessage, type Serve } from './message.ts'
import { openOrigins } from './origins.ts'
import { compile, onRequest } from './viewer-function.ts'

const compressible = /^(text\/|image\/svg\+xml|application\/(json|javascript|xml|manifest\+json))/
const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }

const encoders: [string, (body: Buffer) => Promise<Buffer>][] = [
  ['br', (body) => promisify(brotliCompress)(body, quick)],
  ['gzip', (body) => promisify(gzip)(body)],
]

/** CloudFront compresses text of 1,000 to 10,000,000 bytes. */
export async function compress(request: EdgeRequest, response: EdgeResponse): Promise<EdgeResponse> {
  const { status, headers, body } = response
  const accepted = (request.headers['accept-encoding'] ?? '').split(/[\s,;]+/)
  const [name, encode] = encoders.find(([encoding]) => accepted.includes(encoding)) ?? []
  const worthIt = status === 200 && compressible.test(String(headers['content-type'])) && body.length >= 1000
  if (!worthIt || !encode || body.length > 10_000_000) return response
  const added = { 'content-encoding': name ?? '', vary: 'Accept-Encoding' }
  return { status, headers: { ...headers, ...added }, body: await encode(body) }
}

/** AWS's managed policy that turns caching, and with it compression, off. */
const cachingDisabled = '4135ea2d-6df8-44a3-9df3-4b5a84be39ad'

/** What reaches the origin when no origin request policy says more: neither query nor cookies nor the viewer's headers. */
function cacheable(request: EdgeRequest): EdgeRequest {
  const { 'if-none-match': etag } = request.headers
  const headers = { 'user-agent': 'Amazon CloudFront', ...(etag && { 'if-none-match': etag }) }
  return { ...request, query: '', headers }
}

/** The distribution of the template as one function: behaviour, viewer function, origin, headers, compression. */
export function openDistribution({ house, folders, output, functions: lambdas, clock }: Parts): Serve {
  const [distribution, ...others] = house.all('AWS::CloudFront::Distribution')
  if (!distribution || others.length > 0) throw new Error('the local runner serves exactly one distribution')
  const { DistributionConfig: config } = distribution.properties
  const log = (line: string) => output.write('edge', line)
  const apis = house.all('AWS::ApiGatewayV2::Api').map((api) => openHttpApi(api, house, lambdas, clock))
  const origins = openOrigins(config, house, apis, folders)
  const localise = localiser(house)
  const policies = new Map(house.all('AWS::CloudFront::ResponseHeadersPolicy').map((policy) => [policy.ref, policy]))
  const functions = new Map(
    house.all('AWS::CloudFront::Function').map(({ arn, properties }) => [arn, compile(properties.FunctionCode, log)]),
  )

  const behaviours: Properties[] = config.CacheBehaviors ?? []
  const behaviourOf = (uri: string): Properties =>
    behaviours.find(({ PathPattern }) => like(uri, PathPattern.replace(/^(?!\/)/, '/'))) ?? config.DefaultCacheBehavior

  const onViewerRequest = ({ FunctionAssociations }: Properties, request: EdgeRequest) => {
    const run = functions.get(FunctionAssociations?.[0]?.FunctionARN)
    return run ? onRequest(run, request) : request
  }
  const fromOrigin = ({ OriginRequestPolicyId, TargetOriginId }: Properties, request: EdgeRequest) => {
    const uri = request.uri === '/' ? `/${config.DefaultRootObject ?? ''}` : request.uri
    const forwarded = OriginRequestPolicyId === undefined ? cacheable(request) : request
    return origins.get(TargetOriginId)?.({ ...forwarded, uri }) ?? jsonMessage(502, `no origin ${TargetOriginId}`)
  }
  return async (request) => {
    const behaviour = behaviourOf(request.uri)
    const { AllowedMethods = ['GET', 'HEAD'], CachePolicyId, Compress, ResponseHeadersPolicyId } = behaviour
    if (!AllowedMethods.includes(request.method)) return jsonMessage(403, 'This method is not allowed here')
    const asked = await onViewerRequest(behaviour, request)
    const answer = 'status' in asked ? asked : await fromOrigin(behaviour, asked)
    const finished = applyPolicy(policies.get(ResponseHeadersPolicyId), answer, localise)
    return Compress === true && CachePolicyId !== cachingDisabled ? compress(request, finished) : finished
  }
}
