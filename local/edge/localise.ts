import type { House } from '../template/house.ts'

/** AWS addresses inside texts, as they are reached on this machine. */
export function localiser({ all, place: { siteUrl, gatewayUrl } }: House): (text: string) => string {
  const sites = all('AWS::CloudFront::Distribution').map(({ attributes }) => ({
    host: attributes['DomainName'],
    url: siteUrl,
  }))
  const buckets = all('AWS::S3::Bucket').map(({ name, attributes }) => {
    return { host: attributes['RegionalDomainName'], url: `${gatewayUrl}/${name}` }
  })
  return (text) =>
    [...sites, ...buckets].reduce((result, { host, url }) => result.replaceAll(`https://${host}`, url), text)
}
