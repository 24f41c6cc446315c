/**
 * Every property the runner acts on or leaves out on purpose, by resource type: `A(B C)` is B and C below A (list
 * indexes do not count), `A.*` whatever is below A, `A=x` only that value. Whatever is not listed throws, so that the
 * runner never silently differs from AWS.
 */
const policyDocument = 'PolicyDocument(Version Statement(Sid Effect Action Resource Principal.* Condition.*))'
const table = `TableName KeySchema.* AttributeDefinitions.* BillingMode SSESpecification.* TimeToLiveSpecification.*
  GlobalSecondaryIndexes(IndexName KeySchema.* Projection.*) DeletionProtectionEnabled PointInTimeRecoverySpecification.*`
const behaviour = `AllowedMethods CachedMethods CachePolicyId Compress OriginRequestPolicyId ResponseHeadersPolicyId
  TargetOriginId ViewerProtocolPolicy FunctionAssociations(EventType=viewer-request FunctionARN)`

const known: Record<string, string> = {
  'AWS::ApiGatewayV2::Api': 'Description DisableExecuteApiEndpoint Name ProtocolType=HTTP',
  'AWS::ApiGatewayV2::Integration':
    'ApiId IntegrationMethod IntegrationType=AWS_PROXY IntegrationUri PayloadFormatVersion=2.0 TimeoutInMillis',
  'AWS::ApiGatewayV2::Route': 'ApiId AuthorizationType=NONE RouteKey Target',
  'AWS::ApiGatewayV2::Stage':
    'AccessLogSettings.* ApiId AutoDeploy DefaultRouteSettings.* RouteSettings.* StageName=$default',
  'AWS::CloudFront::Distribution': `DistributionConfig(CacheBehaviors(PathPattern ${behaviour}) Comment
    DefaultCacheBehavior(${behaviour}) DefaultRootObject Enabled HttpVersion IPV6Enabled Logging.* OriginGroups.*
    Aliases PriceClass Restrictions.* ViewerCertificate.* WebACLId Origins(ConnectionAttempts ConnectionTimeout
    CustomOriginConfig.* DomainName Id OriginAccessControlId OriginCustomHeaders.* OriginPath S3OriginConfig.*))`,
  'AWS::CloudFront::Function': 'AutoPublish FunctionCode FunctionConfig(Comment Runtime=cloudfront-js-2.0) Name',
  'AWS::CloudFront::ResponseHeadersPolicy': `ResponseHeadersPolicyConfig(Comment Name CustomHeadersConfig.*
    RemoveHeadersConfig.* SecurityHeadersConfig(ContentSecurityPolicy.* ContentTypeOptions.* FrameOptions.*
    ReferrerPolicy.* StrictTransportSecurity.*))`,
  'AWS::Cognito::UserPool': `AccountRecoverySetting.* AdminCreateUserConfig.* DeletionProtection EmailVerificationMessage
    EmailVerificationSubject EnabledMfas=SOFTWARE_TOKEN_MFA MfaConfiguration=OPTIONAL Policies.* Schema.* UserPoolTier
    SmsVerificationMessage UsernameConfiguration(CaseSensitive=false) VerificationMessageTemplate.*`,
  'AWS::Cognito::UserPoolClient': `AccessTokenValidity AllowedOAuthFlowsUserPoolClient EnableTokenRevocation
    ExplicitAuthFlows IdTokenValidity PreventUserExistenceErrors=ENABLED RefreshTokenValidity UserPoolId WriteAttributes
    SupportedIdentityProviders=COGNITO TokenValidityUnits.*`,
  'AWS::DynamoDB::GlobalTable': `${table} Replicas.*`,
  'AWS::DynamoDB::Table': table,
  'AWS::Events::Rule':
    'Description EventPattern.* Name ScheduleExpression State Targets(Arn DeadLetterConfig.* Id Input RetryPolicy.*)',
  'AWS::GuardDuty::MalwareProtectionPlan': 'Actions.* ProtectedResource(S3Bucket(BucketName)) Role',
  'AWS::IAM::Policy': `PolicyName Roles ${policyDocument}`,
  'AWS::IAM::Role': `AssumeRolePolicyDocument.* Description Path RoleName Policies(PolicyName ${policyDocument})`,
  'AWS::KMS::Alias': 'AliasName TargetKeyId',
  'AWS::KMS::Key': 'Description EnableKeyRotation KeyPolicy.* PendingWindowInDays RotationPeriodInDays',
  'AWS::Lambda::EventSourceMapping': `BatchSize Enabled EventSourceArn FunctionName ScalingConfig.*
    FunctionResponseTypes=ReportBatchItemFailures MetricsConfig.*`,
  'AWS::Lambda::Function': `Architectures Code(S3Bucket S3Key) Description Environment.* EphemeralStorage.* FunctionName
    Handler LoggingConfig.* MemorySize RecursiveLoop ReservedConcurrentExecutions Role Runtime=nodejs24.x Timeout
    TracingConfig.*`,
  'AWS::S3::Bucket': `AccessControl BucketEncryption.* BucketName CorsConfiguration.* LifecycleConfiguration.*
    LoggingConfiguration.* NotificationConfiguration(EventBridgeConfiguration.* QueueConfigurations(Event Queue))
    OwnershipControls.* PublicAccessBlockConfiguration.* VersioningConfiguration.*`,
  'AWS::S3::BucketPolicy': `Bucket ${policyDocument}`,
  'AWS::SES::ConfigurationSetEventDestination': `ConfigurationSetName EventDestination(CloudWatchDestination.* Enabled
    MatchingEventTypes Name SnsDestination.*)`,
  'AWS::SES::EmailIdentity': `ConfigurationSetAttributes.* DkimAttributes.* DkimSigningAttributes.* EmailIdentity
    FeedbackAttributes.* MailFromAttributes.*`,
  'AWS::SNS::Subscription': 'Endpoint Protocol RawMessageDelivery RedrivePolicy.* Region TopicArn',
  'AWS::SNS::Topic': 'DisplayName KmsMasterKeyId TopicName',
  'AWS::SQS::Queue': `DelaySeconds KmsDataKeyReusePeriodSeconds KmsMasterKeyId MessageRetentionPeriod QueueName
    RedriveAllowPolicy.* RedrivePolicy(deadLetterTargetArn maxReceiveCount) SqsManagedSseEnabled VisibilityTimeout`,
  'AWS::Scheduler::Schedule': `Description FlexibleTimeWindow.* GroupName Name ScheduleExpression
    ScheduleExpressionTimezone State Target(Arn DeadLetterConfig.* Input RetryPolicy.* RoleArn SqsParameters.*)`,
  'AWS::SecretsManager::Secret': `Description KmsKeyId Name SecretString GenerateSecretString(ExcludePunctuation=true
    GenerateStringKey PasswordLength SecretStringTemplate)`,
}

/** Types that change nothing a citizen or officer could see on one machine. */
const leftOut = [
  /^AWS::(CDK::Metadata|CertificateManager::Certificate|Route53::RecordSet|SSM::Parameter)$/,
  /^AWS::(Budgets|CloudWatch|Logs|WAFv2)::/,
  /^AWS::Lambda::(Permission|EventInvokeConfig)$/,
  /^AWS::(SecretsManager::Resource|SNS::Topic|SQS::Queue)Policy$/,
  /^AWS::CloudFront::(CachePolicy|OriginAccessControl|OriginRequestPolicy)$/,
  /^AWS::SES::ConfigurationSet$/,
]

export const isLeftOut = (type: string): boolean => leftOut.some((pattern) => pattern.test(type))

/** `A(B C(D))` -> `A.B`, `A.C.D`. */
function pathsOf(text: string): string[] {
  const stack: string[] = []
  return (text.match(/[^\s()]+|[()]/g) ?? []).flatMap((word, index, words) => {
    if (word === ')') stack.pop()
    if (words[index + 1] === '(') stack.push(word)
    return /^[()]$/.test(word) || words[index + 1] === '(' ? [] : [[...stack, word].join('.')]
  })
}

/** Every leaf below a value as `path=value`, without list indexes. */
function leavesOf(value: unknown, path: string): string[] {
  if (typeof value !== 'object' || value === null) return [`${path}=${value}`]
  const inner = Object.entries(value)
  return inner.flatMap(([key, one]) =>
    leavesOf(one, Array.isArray(value) ? path : path === '' ? key : `${path}.${key}`),
  )
}

/** Throws for a type or a property (with its value) that the runner does not know. */
export function checkKnown(where: string, type: string, properties: unknown): void {
  const text = known[type]
  if (text === undefined) throw new Error(`${where}: the local runner does not know ${type}`)
  const allowed = pathsOf(`${text} Tags.*`)
  const fits = (leaf: string) =>
    allowed.some((path) =>
      path.endsWith('.*')
        ? leaf.startsWith(path.slice(0, -1)) || leaf.startsWith(`${path.slice(0, -2)}=`)
        : leaf === path || leaf.startsWith(`${path}=`),
    )
  const strange = leavesOf(properties, '').find((leaf) => !fits(leaf))
  if (strange !== undefined) throw new Error(`${where} (${type}): the local runner does not know ${strange}`)
}
