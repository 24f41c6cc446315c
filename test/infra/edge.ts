import { Match, type Template } from 'aws-cdk-lib/assertions'
import { describe, expect, test } from 'vitest'
import { handler as apiCall } from '#infra/edge/api-call.ts'
import { hostsOf } from '#infra/hosts.ts'
import { api } from '#schemas/api.ts'
import { municipalities } from '#schemas/municipalities/index.ts'
import { certificateArn, furnished, house, resources } from './synth.ts'

type Behaviour = { PathPattern?: string; AllowedMethods?: string[]; CachePolicyId: string; TargetOriginId: string }
type Origin = { Id: string; OriginCustomHeaders?: { HeaderName: string; HeaderValue: unknown }[] }
type Config = { CacheBehaviors: Behaviour[]; DefaultCacheBehavior: Behaviour; Origins: Origin[] }
const config = () =>
  Object.values(resources(house().main, 'AWS::CloudFront::Distribution'))[0]?.Properties['DistributionConfig'] as Config

describe('routes', () => {
  test('every address of schemas/api.ts is drawn, and whatever is not gets an answer of ours', () => {
    const drawn = Object.values(resources(house().main, 'AWS::ApiGatewayV2::Route')).map(
      ({ Properties }) => Properties['RouteKey'],
    )
    const called = Object.values(api).map(({ method, path }) => `${method} ${path}`)
    expect(drawn).toEqual(expect.arrayContaining(called))
    expect(drawn).toContain('$default')
  })

  test('no route ends in a slash, which an HTTP API would refuse when it is deployed', () => {
    for (const { Properties } of Object.values(resources(house().main, 'AWS::ApiGatewayV2::Route'))) {
      expect(Properties['RouteKey']).not.toMatch(/.\/$/)
    }
  })

  test('submissions are limited to 50 a second and 100 at once', () => {
    house().main.hasResourceProperties('AWS::ApiGatewayV2::Stage', {
      RouteSettings: { 'POST /api/{m}/requests': { ThrottlingRateLimit: 50, ThrottlingBurstLimit: 100 } },
    })
  })

  test('the traffic log names time, address, route, status, bytes and request id, and no path or query', () => {
    const [stage] = Object.values(resources(house().main, 'AWS::ApiGatewayV2::Stage'))
    const { Format } = (stage?.Properties['AccessLogSettings'] ?? {}) as { Format: string }
    expect(Object.keys(JSON.parse(Format))).toEqual(
      expect.arrayContaining(['class', 'time', 'ip', 'route', 'status', 'bytes', 'requestId']),
    )
    expect(Format).not.toMatch(/\$context\.(path|domainName)|querystring/)
  })
})

describe('distribution', () => {
  test('what answers goes to the API uncached, with every method, and everything else to the site', () => {
    const { CacheBehaviors, DefaultCacheBehavior } = config()
    expect(CacheBehaviors.map(({ PathPattern }) => PathPattern)).toEqual([
      '/api/*',
      '/r/*',
      '/s/*',
      '/staff',
      '/staff/*',
    ])
    for (const { AllowedMethods, CachePolicyId, TargetOriginId } of CacheBehaviors) {
      expect(AllowedMethods).toContain('POST')
      expect(CachePolicyId).toBe('4135ea2d-6df8-44a3-9df3-4b5a84be39ad') // CachingDisabled
      expect(TargetOriginId).not.toBe(DefaultCacheBehavior.TargetOriginId)
    }
  })

  test('the API is called with the secret that only the edge knows, read when it is deployed', () => {
    const secrets = config().Origins.flatMap(({ OriginCustomHeaders = [] }) => OriginCustomHeaders)
    expect(secrets).toHaveLength(1)
    expect(secrets[0]?.HeaderName).toBe('x-khamrong-edge')
    expect(JSON.stringify(secrets[0]?.HeaderValue)).toMatch(/\{\{resolve:secretsmanager:.*SecretString:current/)
  })

  test('no error page of the edge hides an answer of the API', () => {
    expect(config()).not.toHaveProperty('CustomErrorResponses')
  })

  test('every answer carries the security headers', () => {
    house().main.hasResourceProperties('AWS::CloudFront::ResponseHeadersPolicy', {
      ResponseHeadersPolicyConfig: {
        SecurityHeadersConfig: {
          ContentSecurityPolicy: {
            ContentSecurityPolicy: {
              'Fn::Join': ['', Match.arrayWith([Match.stringLikeRegexp("frame-ancestors 'none'")])],
            },
          },
          ContentTypeOptions: { Override: true },
          FrameOptions: { FrameOption: 'DENY' },
          StrictTransportSecurity: { AccessControlMaxAgeSec: Match.anyValue() },
        },
      },
    })
  })

  test('a site with its own name has its certificate and modern TLS only', () => {
    furnished().main.hasResourceProperties('AWS::CloudFront::Distribution', {
      DistributionConfig: {
        Aliases: ['khamrong.example', 'forms.example'],
        ViewerCertificate: { AcmCertificateArn: certificateArn, MinimumProtocolVersion: 'TLSv1.2_2021' },
      },
    })
  })
})

describe('at the edge', () => {
  const ask = (uri: string, headers: Record<string, { value: string }> = {}) => ({
    viewer: { ip: '203.0.113.7' },
    request: { uri, headers: { host: { value: 'khamrong.example' }, ...headers } },
  })

  const codesOf = ({ main }: { main: Template }) =>
    Object.values(resources(main, 'AWS::CloudFront::Function')).map(({ Properties }) =>
      String(Properties['FunctionCode']),
    )
  const run = (code: string, event: object) => new Function('event', `${code}; return handler(event)`)(event)

  /** Where the function that is sent to the edge looks for the page of an address. */
  function keyOf(address: string, built = house()) {
    const { host, pathname } = new URL(address)
    const code = codesOf(built).find((one) => one.includes('const hosts'))
    return run(code ?? '', ask(pathname, { host: { value: host } })).uri
  }

  test.each([
    ['/', '/index.html'],
    ['/namoungpet/', '/namoungpet/index.html'],
    ['/namoungpet/track', '/namoungpet/track/index.html'],
    ['/_astro/page.abc123.css', '/_astro/page.abc123.css'],
  ])('%s is served from %s', (uri, key) => {
    expect(keyOf(`https://khamrong.example${uri}`)).toBe(key)
  })

  test.each(municipalities)('the host of $id has its pages at the root, in both languages', ({ id }) => {
    const own = `http://${id}.localhost:4000`

    expect(keyOf(`${own}/`)).toBe(`/${id}/index.html`)
    expect(keyOf(`${own}/track`)).toBe(`/${id}/track/index.html`)
    expect(keyOf(`${own}/en/`)).toBe(`/en/${id}/index.html`)
    expect(keyOf(`${own}/en/track/`)).toBe(`/en/${id}/track/index.html`)
    expect(keyOf(`${own}/${id}/track/`)).toBe(`/${id}/track/index.html`)
    expect(keyOf(`${own}/en/${id}/track/`)).toBe(`/en/${id}/track/index.html`)
    expect(keyOf(`${own}/_astro/page.abc123.css`)).toBe('/_astro/page.abc123.css')
  })

  test('the host of one municipality shows no page of another', () => {
    expect(keyOf('http://khamtoei.localhost/chonglom/')).toBe('/khamtoei/chonglom/index.html')
  })

  test('a host name from the settings means its municipality; one that only resembles an id means none', () => {
    expect(keyOf('https://forms.example/track/', furnished())).toBe('/jiktueng/track/index.html')
    expect(keyOf('https://jiktueng-forms.example/track/', furnished())).toBe('/track/index.html')
    expect(() => hostsOf({ hosts: { 'forms.example': 'nowhere' } })).toThrow('nowhere, which is no municipality')
  })

  test('a caller cannot lie about address or host', () => {
    const lie = { value: '198.51.100.1' }
    const { headers } = apiCall(ask('/api/x', { 'x-khamrong-viewer': lie, 'x-khamrong-host': lie, 'user-agent': lie }))
    expect(headers).toEqual({
      host: { value: 'khamrong.example' },
      'x-khamrong-host': { value: 'khamrong.example' },
      'x-khamrong-viewer': { value: '203.0.113.7' },
      'user-agent': { value: '203.0.113.7' },
    })
  })

  test('the tracking form may post to /r/', () => {
    expect(apiCall(ask('/r/')).uri).toBe('/r')
  })

  test('what is sent to the edge is plain JavaScript with a function of the right name', () => {
    const codes = codesOf(furnished())
    expect(codes).toHaveLength(2)
    for (const code of codes) {
      expect(run(code, ask('/api/namoungpet')).uri).toMatch(/^\/api\/namoungpet/)
      expect(code).not.toMatch(/\?\.|\bimport\b|__vi/)
      expect(code.length).toBeLessThan(10_000) // CloudFront takes 10 KB
    }
  })
})
