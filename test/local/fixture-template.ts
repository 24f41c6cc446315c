const arn = (id: string) => ({ 'Fn::GetAtt': [id, 'Arn'] })
const ref = (id: string) => ({ Ref: id })

/** A pseudo parameter as Fn::Sub names it. */
const pseudo = (name: string) => `\${AWS::${name}}`

const statement = (Action: string | string[], Resource: unknown) => ({ Effect: 'Allow', Action, Resource })

const role = (...statements: unknown[]) => ({
  Type: 'AWS::IAM::Role',
  Properties: {
    AssumeRolePolicyDocument: {},
    Policies: [{ PolicyName: 'own', PolicyDocument: { Version: '2012-10-17', Statement: statements } }],
  },
})

const lambda = (entry: string, roleId: string) => ({
  Type: 'AWS::Lambda::Function',
  Properties: {
    Code: { S3Bucket: { 'Fn::Sub': `assets-${pseudo('AccountId')}` }, S3Key: 'code.zip' },
    Environment: {
      Variables: {
        NOTES: ref('Notes80582F3E'),
        QUEUE: ref('Work63C6E3AB'),
        SECRET: ref('OriginBCF5A9D0'),
        KEY: arn('VaultKey'),
      },
    },
    Handler: `index.${entry.split('/').at(-1)}`,
    MemorySize: 128,
    Role: arn(roleId),
    Runtime: 'nodejs24.x',
    Timeout: 10,
  },
  Metadata: { 'khamrong:entry': entry },
})

const route = (RouteKey: string) => ({
  Type: 'AWS::ApiGatewayV2::Route',
  Properties: { ApiId: ref('Api'), RouteKey, Target: { 'Fn::Join': ['', ['integrations/', ref('Integration')]] } },
})

const viewerFunction = `
function handler(event) {
  var request = event.request
  request.headers['x-viewer-address'] = { value: event.viewer.ip }
  if (request.uri === '/old') return { statusCode: 301, headers: { location: { value: '/new' } } }
  if (request.uri.endsWith('/')) request.uri += 'index.html'
  return request
}`

const associations = [{ EventType: 'viewer-request', FunctionARN: { 'Fn::GetAtt': ['Viewer', 'FunctionARN'] } }]

/** A small house: one HTTP function, one worker behind a queue, a table, mail, a secret, a site. */
export const resources: Record<string, unknown> = {
  Notes80582F3E: {
    Type: 'AWS::DynamoDB::GlobalTable',
    Properties: {
      AttributeDefinitions: ['pk', 'due'].map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
      BillingMode: 'PAY_PER_REQUEST',
      GlobalSecondaryIndexes: [
        {
          IndexName: 'byDue',
          KeySchema: [{ AttributeName: 'due', KeyType: 'HASH' }],
          Projection: { ProjectionType: 'ALL' },
        },
      ],
      KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
      Replicas: [{ Region: 'ap-southeast-7' }],
    },
  },
  DeadB2807C34: { Type: 'AWS::SQS::Queue' },
  Work63C6E3AB: {
    Type: 'AWS::SQS::Queue',
    Properties: {
      RedrivePolicy: { deadLetterTargetArn: arn('DeadB2807C34'), maxReceiveCount: 2 },
      VisibilityTimeout: 60,
    },
  },
  OriginBCF5A9D0: {
    Type: 'AWS::SecretsManager::Secret',
    Properties: {
      GenerateSecretString: { SecretStringTemplate: '{}', GenerateStringKey: 'v1', ExcludePunctuation: true },
    },
  },
  VaultKey: { Type: 'AWS::KMS::Key', Properties: { KeyPolicy: {} } },
  ApiRole: role(
    statement(['dynamodb:PutItem', 'dynamodb:GetItem'], arn('Notes80582F3E')),
    statement('sqs:SendMessage', arn('Work63C6E3AB')),
    statement(['kms:GenerateDataKey', 'kms:Decrypt'], arn('VaultKey')),
    statement('secretsmanager:GetSecretValue', ref('OriginBCF5A9D0')),
  ),
  WorkerRole: role(
    statement(['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'], arn('Work63C6E3AB')),
    statement('dynamodb:UpdateItem', arn('Notes80582F3E')),
    statement('ses:SendEmail', {
      'Fn::Sub': `arn:aws:ses:ap-southeast-7:${pseudo('AccountId')}:identity/khamrong.test`,
    }),
  ),
  ApiFunction: lambda('api/notes', 'ApiRole'),
  Worker: lambda('queue/worker', 'WorkerRole'),
  Mapping: {
    Type: 'AWS::Lambda::EventSourceMapping',
    Properties: {
      BatchSize: 5,
      EventSourceArn: arn('Work63C6E3AB'),
      FunctionName: ref('Worker'),
      FunctionResponseTypes: ['ReportBatchItemFailures'],
    },
  },
  Identity: { Type: 'AWS::SES::EmailIdentity', Properties: { EmailIdentity: 'khamrong.test' } },
  Nightly: {
    Type: 'AWS::Events::Rule',
    Properties: { ScheduleExpression: 'cron(0 19 * * ? *)', Targets: [{ Arn: arn('ApiFunction'), Id: 'Target0' }] },
  },
  Api: { Type: 'AWS::ApiGatewayV2::Api', Properties: { Name: 'api', ProtocolType: 'HTTP' } },
  Integration: {
    Type: 'AWS::ApiGatewayV2::Integration',
    Properties: {
      ApiId: ref('Api'),
      IntegrationType: 'AWS_PROXY',
      IntegrationUri: arn('ApiFunction'),
      PayloadFormatVersion: '2.0',
    },
  },
  Post: route('POST /api/{m}/notes'),
  Default: route('$default'),
  SiteE53D7754: { Type: 'AWS::S3::Bucket', Metadata: { 'khamrong:contents': 'dist/site' } },
  SitePolicy: {
    Type: 'AWS::S3::BucketPolicy',
    Properties: {
      Bucket: ref('SiteE53D7754'),
      PolicyDocument: { Statement: [statement(['s3:GetObject', 's3:ListBucket'], '*')] },
    },
  },
  Viewer: {
    Type: 'AWS::CloudFront::Function',
    Properties: {
      FunctionCode: viewerFunction,
      FunctionConfig: { Comment: '', Runtime: 'cloudfront-js-2.0' },
      Name: 'viewer',
    },
  },
  Headers: {
    Type: 'AWS::CloudFront::ResponseHeadersPolicy',
    Properties: {
      ResponseHeadersPolicyConfig: {
        Name: 'headers',
        SecurityHeadersConfig: { FrameOptions: { FrameOption: 'DENY', Override: true }, StrictTransportSecurity: {} },
      },
    },
  },
  Edge: {
    Type: 'AWS::CloudFront::Distribution',
    Properties: {
      DistributionConfig: {
        CacheBehaviors: [
          {
            AllowedMethods: ['GET', 'HEAD', 'OPTIONS', 'PUT', 'PATCH', 'POST', 'DELETE'],
            CachePolicyId: '4135ea2d-6df8-44a3-9df3-4b5a84be39ad',
            FunctionAssociations: associations,
            OriginRequestPolicyId: 'b689b0a8-53d0-40ab-baf2-68738e2966ac',
            PathPattern: '/api/*',
            ResponseHeadersPolicyId: ref('Headers'),
            TargetOriginId: 'api',
            ViewerProtocolPolicy: 'redirect-to-https',
          },
        ],
        DefaultCacheBehavior: {
          Compress: true,
          FunctionAssociations: associations,
          ResponseHeadersPolicyId: ref('Headers'),
          TargetOriginId: 'site',
          ViewerProtocolPolicy: 'redirect-to-https',
        },
        Enabled: true,
        Origins: [
          { Id: 'site', DomainName: { 'Fn::GetAtt': ['SiteE53D7754', 'RegionalDomainName'] }, S3OriginConfig: {} },
          {
            Id: 'api',
            DomainName: { 'Fn::Select': [2, { 'Fn::Split': ['/', { 'Fn::GetAtt': ['Api', 'ApiEndpoint'] }] }] },
            CustomOriginConfig: {},
            OriginCustomHeaders: [
              {
                HeaderName: 'x-origin-secret',
                HeaderValue: {
                  'Fn::Join': ['', ['{{resolve:secretsmanager:', ref('OriginBCF5A9D0'), ':SecretString:v1::}}']],
                },
              },
            ],
          },
        ],
      },
    },
  },
}
