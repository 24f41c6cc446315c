import cdk from '../cdk.json' with { type: 'json' }

/** What the settings in cdk.json say of host names; a machine of one's own has none. */
type Names = { readonly domain?: string; readonly hosts?: Readonly<Record<string, string>> }
const names: Names & { readonly stage: string } = cdk.context

/** Whether this build knows where it will be found. */
export const isPublic = names.domain !== undefined

/**
 * The whole address of a page, for posters and search engines: `/en/{m}/track/` is `/en/track/` of the municipality's
 * own host, if it has one.
 */
export function addressIn({ domain, hosts = {} }: Names, path: string) {
  const [, language = '', id = '', rest = ''] = /^(\/en)?\/([^/]*)(.*)$/.exec(path) ?? []
  const [own] = Object.entries(hosts).find(([, municipality]) => municipality === id) ?? []
  if (domain && own) return `https://${own}${language}${rest}`
  return `${domain ? `https://${domain}` : 'http://127.0.0.1:4000'}${path}`
}

export const addressOf = (path: string) => addressIn(names, path)
