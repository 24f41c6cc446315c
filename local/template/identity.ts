/** Where the local house stands: what physical ids, ARNs and addresses are made from. */
export type Place = { account: string; gatewayUrl: string; siteUrl: string }

/** What Ref and Fn::GetAtt answer for a resource. */
export type Identity = { name: string; arn: string; ref: string; attributes: Record<string, string> }

/** The ARN without `arn:aws:`; then the property that may give the name; then what Ref answers, if not the name. */
const kinds: Record<string, [arn: string, nameProperty?: string, ref?: 'arn' | 'url']> = {
  'AWS::ApiGatewayV2::Api': ['apigateway:{r}::/apis/{n}'],
  'AWS::CloudFront::Distribution': ['cloudfront::{a}:distribution/{n}'],
  'AWS::CloudFront::Function': ['cloudfront::{a}:function/{n}', 'Name', 'arn'],
  'AWS::CloudFront::OriginAccessControl': ['cloudfront::{a}:origin-access-control/{n}'],
  'AWS::CloudFront::ResponseHeadersPolicy': ['cloudfront::{a}:response-headers-policy/{n}'],
  'AWS::Cognito::UserPool': ['cognito-idp:{r}:{a}:userpool/{n}'],
  'AWS::DynamoDB::GlobalTable': ['dynamodb:{r}:{a}:table/{n}', 'TableName'],
  'AWS::DynamoDB::Table': ['dynamodb:{r}:{a}:table/{n}', 'TableName'],
  'AWS::Events::Rule': ['events:{r}:{a}:rule/{n}', 'Name'],
  'AWS::IAM::Role': ['iam::{a}:role/{n}', 'RoleName'],
  'AWS::KMS::Alias': ['kms:{r}:{a}:{n}', 'AliasName'],
  'AWS::KMS::Key': ['kms:{r}:{a}:key/{n}'],
  'AWS::Lambda::Function': ['lambda:{r}:{a}:function:{n}', 'FunctionName'],
  'AWS::Logs::LogGroup': ['logs:{r}:{a}:log-group:{n}:*', 'LogGroupName'],
  'AWS::S3::Bucket': ['s3:::{n}', 'BucketName'],
  'AWS::Scheduler::Schedule': ['scheduler:{r}:{a}:schedule/default/{n}', 'Name'],
  'AWS::SecretsManager::Secret': ['secretsmanager:{r}:{a}:secret:{n}-local0', 'Name', 'arn'],
  'AWS::SES::ConfigurationSet': ['ses:{r}:{a}:configuration-set/{n}', 'Name'],
  'AWS::SES::EmailIdentity': ['ses:{r}:{a}:identity/{n}', 'EmailIdentity'],
  'AWS::SNS::Topic': ['sns:{r}:{a}:{n}', 'TopicName', 'arn'],
  'AWS::SQS::Queue': ['sqs:{r}:{a}:{n}', 'QueueName', 'url'],
}

/** Attributes besides Arn. */
const attributes: Record<string, Record<string, string>> = {
  'AWS::ApiGatewayV2::Api': { ApiId: '{n}', ApiEndpoint: 'https://{n}.execute-api.{r}.amazonaws.com' },
  'AWS::CloudFront::Distribution': { Id: '{n}', DomainName: '{n}.cloudfront.net' },
  'AWS::CloudFront::Function': { FunctionARN: 'arn:aws:cloudfront::{a}:function/{n}' },
  'AWS::CloudFront::OriginAccessControl': { Id: '{n}' },
  'AWS::KMS::Key': { KeyId: '{n}' },
  'AWS::S3::Bucket': { DomainName: '{n}.s3.amazonaws.com', RegionalDomainName: '{n}.s3.{r}.amazonaws.com' },
  'AWS::SNS::Topic': { TopicName: '{n}' },
  'AWS::SQS::Queue': { QueueName: '{n}' },
}

/** The property that may hold a physical name given by the template. */
export const namePropertyOf = (type: string): string => kinds[type]?.[1] ?? ''

/** CDK ends a logical id with 8 hex digits of a hash; without them it reads as a name. Host names are in lower case. */
function plainName(type: string, id: string): string {
  const name = id.replace(/(?<=.)[0-9A-F]{8}$/, '')
  return /Api$|Bucket$|Distribution$/.test(type) ? name.toLowerCase() : name
}

export function identityOf(type: string, id: string, given: string | undefined, region: string, place: Place) {
  const [pattern = `unknown:{r}:{a}:${type}/{n}`, , kind = 'name'] = kinds[type] ?? []
  const name = given ?? plainName(type, id)
  const fill = (template: string) => template.replace('{r}', region).replace('{a}', place.account).replace('{n}', name)
  const arn = `arn:aws:${fill(pattern)}`
  const ref = { arn, name, url: `${place.gatewayUrl}/${place.account}/${name}` }[kind]
  const own = Object.entries(attributes[type] ?? {}).map(([key, template]) => [key, fill(template)])
  return { name, arn, ref, attributes: { ...(kinds[type] && { Arn: arn }), ...Object.fromEntries(own) } }
}
