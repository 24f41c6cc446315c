import { CfnWebACL } from 'aws-cdk-lib/aws-wafv2'
import type { Construct } from 'constructs'
import { reasons } from '#schemas/reasons.ts'

const WINDOW_SECONDS = 60
/** Fifty a second from one address are promised to whoever solves the challenge; a school has one address. */
const SUBMISSIONS_A_WINDOW = 50 * WINDOW_SECONDS

/** Citizens may write whatever they like, 128 KB of it, and programs need not name themselves. */
const countedOnly = [
  'CrossSiteScripting_BODY',
  'EC2MetaDataSSRF_BODY',
  'GenericLFI_BODY',
  'GenericRFI_BODY',
  'NoUserAgent_HEADER',
  'SizeRestrictions_BODY',
]

const { title, message } = reasons['too-many-requests']
const tooMany = JSON.stringify({
  type: '/problems/too-many-requests',
  title,
  status: 429,
  detail: message.th,
  reason: 'too-many-requests',
  message,
})

/** Samples would show headers, in which tracking codes travel. */
const visible = (metricName: string) => ({ cloudWatchMetricsEnabled: true, metricName, sampledRequestsEnabled: false })

const submission = {
  andStatement: {
    statements: [
      matching({ method: {} }, 'EXACTLY', 'POST'),
      matching({ uriPath: {} }, 'STARTS_WITH', '/api/'),
      matching({ uriPath: {} }, 'ENDS_WITH', '/requests'),
    ],
  },
}

/** Stands in front of a site with its own name: what AWS knows of attacks, and too many submissions from one address. */
export class Firewall extends CfnWebACL {
  constructor(scope: Construct, id: string) {
    super(scope, id, {
      scope: 'CLOUDFRONT',
      defaultAction: { allow: {} },
      visibilityConfig: visible('Firewall'),
      customResponseBodies: { tooMany: { contentType: 'APPLICATION_JSON', content: tooMany } },
      rules: [
        {
          name: 'TooManySubmissions',
          priority: 0,
          visibilityConfig: visible('TooManySubmissions'),
          action: {
            block: {
              customResponse: {
                responseCode: 429,
                customResponseBodyKey: 'tooMany',
                responseHeaders: [{ name: 'retry-after', value: String(WINDOW_SECONDS) }],
              },
            },
          },
          statement: {
            rateBasedStatement: {
              aggregateKeyType: 'IP',
              limit: SUBMISSIONS_A_WINDOW,
              evaluationWindowSec: WINDOW_SECONDS,
              scopeDownStatement: submission,
            },
          },
        },
        {
          name: 'KnownAttacks',
          priority: 1,
          visibilityConfig: visible('KnownAttacks'),
          overrideAction: { none: {} },
          statement: {
            managedRuleGroupStatement: {
              vendorName: 'AWS',
              name: 'AWSManagedRulesCommonRuleSet',
              ruleActionOverrides: countedOnly.map((name) => ({ name, actionToUse: { count: {} } })),
            },
          },
        },
      ],
    })
  }
}

function matching(
  fieldToMatch: CfnWebACL.FieldToMatchProperty,
  positionalConstraint: string,
  searchString: string,
): CfnWebACL.StatementProperty {
  const textTransformations = [{ priority: 0, type: 'NONE' }]
  return { byteMatchStatement: { fieldToMatch, positionalConstraint, searchString, textTransformations } }
}
