import type { House, Properties, Resource } from '../template/house.ts'
import type { EdgeResponse } from './message.ts'

/** AWS addresses inside texts, as they are reached on this machine. */
export function localiser({ all, place: { siteUrl, gatewayUrl } }: House): (text: string) => string {
  const sites = all('AWS::CloudFront::Distribution').map(({ attributes: { DomainName } }) => [DomainName, siteUrl])
  const bucketUrls = all('AWS::S3::Bucket').map(({ name, attributes: { RegionalDomainName } }) => {
    return [RegionalDomainName, `${gatewayUrl}/${name}`]
  })
  const places = [...sites, ...bucketUrls]
  return (text) => places.reduce((result, [host, url = '']) => result.replaceAll(`https://${host}`, url), text)
}

type Header = { Header: string; Value: string; Override: boolean }

/** Strict-Transport-Security is left out, and nothing is upgraded: over plain http both would lead nowhere. */
function headersOf({ CustomHeadersConfig: custom, SecurityHeadersConfig: security = {} }: Properties): Header[] {
  const { ContentSecurityPolicy: csp, ContentTypeOptions: sniff } = security
  const { FrameOptions: frame, ReferrerPolicy: referrer } = security
  const content = csp?.ContentSecurityPolicy.replace(/\s*upgrade-insecure-requests;?/, '')
  const named = [
    csp && { Header: 'content-security-policy', Value: content, ...csp },
    sniff && { Header: 'x-content-type-options', Value: 'nosniff', ...sniff },
    frame && { Header: 'x-frame-options', Value: frame.FrameOption, ...frame },
    referrer && { Header: 'referrer-policy', Value: referrer.ReferrerPolicy, ...referrer },
  ]
  return [...named.filter(Boolean), ...(custom?.Items ?? [])]
}

type Localise = (text: string) => string

/** Adds and removes the headers of a response headers policy; `localise` translates AWS addresses in them. */
export function applyPolicy(policy: Resource | undefined, response: EdgeResponse, localise: Localise): EdgeResponse {
  const config = policy?.properties.ResponseHeadersPolicyConfig ?? {}
  const headers = { ...response.headers }
  for (const { Header } of config.RemoveHeadersConfig?.Items ?? []) delete headers[Header.toLowerCase()]
  for (const { Header, Value, Override } of headersOf(config)) {
    if (Override || headers[Header.toLowerCase()] === undefined) headers[Header.toLowerCase()] = localise(String(Value))
  }
  return { ...response, headers }
}
