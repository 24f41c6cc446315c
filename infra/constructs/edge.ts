import { Aws, Duration } from 'aws-cdk-lib'
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager'
import {
  AccessLevel,
  AllowedMethods,
  type BehaviorOptions,
  CachePolicy,
  Distribution,
  HttpVersion,
  OriginRequestPolicy,
  PriceClass,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront'
import { HttpOrigin, OriginGroup, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins'
import { Bucket, type IBucket } from 'aws-cdk-lib/aws-s3'
import type { Secret } from 'aws-cdk-lib/aws-secretsmanager'
import { Construct } from 'constructs'
import { handler as apiCall } from '../edge/api-call.ts'
import { securityHeaders } from '../edge/security-headers.ts'
import { handler as staticPage } from '../edge/static-page.ts'
import { onViewerRequest } from '../edge/viewer-function.ts'

import { hostsOf } from '../hosts.ts'
import { edgeLogsName, quarantineUrl } from '../names.ts'

import type { Settings } from '../settings.ts'
import type { HttpApi } from './http-api.ts'

type EdgeProps = {
  readonly site: IBucket
  readonly api: HttpApi
  readonly secret: Secret
  readonly settings: Settings
}

const apiPaths = ['/api/*', '/r/*', '/s/*', '/staff', '/staff/*']

/** One origin for citizens: the site from its bucket, everything that answers from the API. */
export class Edge extends Construct {
  readonly distribution: Distribution

  constructor(scope: Construct, id: string, { site, api, secret, settings }: EdgeProps) {
    super(scope, id)
    const answers = new HttpOrigin(api.domainName, {
      customHeaders: { 'x-khamrong-edge': secret.secretValueFromJson('current').unsafeUnwrap() },
      readTimeout: Duration.seconds(20),
    })
    const pages = S3BucketOrigin.withOriginAccessControl(site, {
      // Without the right to list, S3 answers 403 for a page that does not exist.
      originAccessLevels: [AccessLevel.READ, AccessLevel.LIST],
    })
    const shared = {
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      responseHeadersPolicy: securityHeaders(this, quarantineUrl(settings)),
    }
    const call: BehaviorOptions = {
      ...shared,
      origin: answers,
      allowedMethods: AllowedMethods.ALLOW_ALL,
      cachePolicy: CachePolicy.CACHING_DISABLED,
      originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
      functionAssociations: [onViewerRequest(this, 'ApiCall', apiCall)],
    }
    this.distribution = new Distribution(this, 'Distribution', {
      comment: `Khamrong ${settings.stage}`,
      defaultBehavior: {
        ...shared,
        // A page that is not in the bucket is answered by the API's `$default` door, which says so in words.
        origin: new OriginGroup({ primaryOrigin: pages, fallbackOrigin: answers, fallbackStatusCodes: [404] }),
        cachePolicy: CachePolicy.CACHING_OPTIMIZED,
        functionAssociations: [onViewerRequest(this, 'StaticPage', staticPage, { hosts: hostsOf(settings) })],
      },
      additionalBehaviors: Object.fromEntries(apiPaths.map((path) => [path, call])),
      httpVersion: HttpVersion.HTTP2_AND_3,
      priceClass: PriceClass.PRICE_CLASS_200,
      minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      logBucket: this.logs(settings),
      ...this.ownName(settings),
      ...(settings.webAclArn && { webAclId: settings.webAclArn }),
    })
  }

  private logs(settings: Settings): IBucket {
    return Bucket.fromBucketAttributes(this, 'Logs', {
      bucketName: edgeLogsName(settings),
      bucketRegionalDomainName: `${edgeLogsName(settings)}.s3.${settings.mailRegion}.${Aws.URL_SUFFIX}`,
    })
  }

  private ownName({ domain, certificateArn, hosts }: Settings) {
    if (domain === undefined || certificateArn === undefined) return {}
    const domainNames = [domain, ...Object.keys(hosts)]
    return { domainNames, certificate: Certificate.fromCertificateArn(this, 'Certificate', certificateArn) }
  }
}
