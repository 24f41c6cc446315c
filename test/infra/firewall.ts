import { describe, expect, test } from 'vitest'
import { furnished, house, resources, webAclArn } from './synth.ts'

type Rule = {
  readonly Name: string
  readonly Action?: { readonly Block?: { readonly CustomResponse?: { readonly ResponseCode: number } } }
  readonly Statement: {
    readonly RateBasedStatement?: {
      readonly Limit: number
      readonly EvaluationWindowSec: number
      readonly ScopeDownStatement: unknown
    }
    readonly ManagedRuleGroupStatement?: {
      readonly Name: string
      readonly RuleActionOverrides: readonly { readonly Name: string; readonly ActionToUse: object }[]
    }
  }
}
const firewall = () => {
  const { edge } = furnished()
  return Object.values(edge ? resources(edge, 'AWS::WAFv2::WebACL') : {})[0]?.Properties
}
const rule = (name: string) => ((firewall()?.['Rules'] ?? []) as Rule[]).find(({ Name }) => Name === name)

describe('a site with its own name', () => {
  test('has a firewall where CloudFront looks for it, and no other site has', () => {
    expect(house().edge).toBeUndefined()
    expect(firewall()).toMatchObject({ Scope: 'CLOUDFRONT', DefaultAction: { Allow: {} } })
    furnished().edge?.hasOutput('WebAclArn', {})
  })

  test('is attached to it by the address that the operator copied', () => {
    const attached = (template: Parameters<typeof resources>[0]) =>
      Object.values(resources(template, 'AWS::CloudFront::Distribution')).map(
        ({ Properties }) => (Properties['DistributionConfig'] as { WebACLId?: string }).WebACLId,
      )
    expect(attached(house().main)).toEqual([undefined])
    expect(attached(furnished().main)).toEqual([webAclArn])
  })

  test('lets fifty submissions a second pass from one address and answers more of them 429', () => {
    const tooMany = rule('TooManySubmissions')
    const { Limit = 0, EvaluationWindowSec = 0, ScopeDownStatement } = tooMany?.Statement.RateBasedStatement ?? {}
    expect(Limit / EvaluationWindowSec).toBe(50)
    expect(tooMany?.Action?.Block?.CustomResponse?.ResponseCode).toBe(429)
    for (const part of ['"POST"', '"/api/"', '"/requests"']) expect(JSON.stringify(ScopeDownStatement)).toContain(part)
  })

  test('takes 128 KB of whatever a citizen writes, and turns away what AWS knows as an attack', () => {
    const { Name, RuleActionOverrides = [] } = rule('KnownAttacks')?.Statement.ManagedRuleGroupStatement ?? {}
    expect(Name).toBe('AWSManagedRulesCommonRuleSet')
    expect(RuleActionOverrides.map((one) => one.Name)).toEqual(
      expect.arrayContaining(['SizeRestrictions_BODY', 'CrossSiteScripting_BODY', 'GenericRFI_BODY']),
    )
    for (const { ActionToUse } of RuleActionOverrides) expect(ActionToUse).toEqual({ Count: {} })
  })

  test('keeps no samples of requests, whose headers hold tracking codes', () => {
    expect(JSON.stringify(firewall())).not.toContain('"SampledRequestsEnabled":true')
  })
})
