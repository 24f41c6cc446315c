import { Duration } from 'aws-cdk-lib'
import { HeadersFrameOption, HeadersReferrerPolicy, ResponseHeadersPolicy } from 'aws-cdk-lib/aws-cloudfront'
import type { Construct } from 'constructs'

const custom = (header: string, value: string) => ({ header, value, override: true })

/**
 * Headers of every answer. A page's own policy for its scripts is in its `<meta>`: what stands here is added to it.
 * Where browsers upload to is known when the bucket is made, so that it stands here and not in the pages.
 * A function may answer with a stricter content or referrer policy, which is then left as it is.
 */
export const securityHeaders = (scope: Construct, uploads: string) =>
  new ResponseHeadersPolicy(scope, 'SecurityHeaders', {
    securityHeadersBehavior: {
      contentSecurityPolicy: {
        contentSecurityPolicy: `frame-ancestors 'none'; connect-src 'self' ${uploads}; form-action 'self' ${uploads}`,
        override: false,
      },
      contentTypeOptions: { override: true },
      frameOptions: { frameOption: HeadersFrameOption.DENY, override: true },
      referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN, override: false },
      strictTransportSecurity: { accessControlMaxAge: Duration.days(730), includeSubdomains: true, override: true },
    },
    customHeadersBehavior: {
      customHeaders: [
        custom('permissions-policy', 'geolocation=(self), camera=(), microphone=(), payment=(), usb=()'),
        custom('cross-origin-opener-policy', 'same-origin'),
      ],
    },
  })
