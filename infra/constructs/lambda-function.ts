import { Duration } from 'aws-cdk-lib'
import { type PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Architecture, type CfnFunction, Code, Function as Lambda, Runtime } from 'aws-cdk-lib/aws-lambda'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import type { Construct } from 'constructs'
import type { Environment } from '#schemas/environment.ts'
import { settingsOf } from '../settings.ts'
import { errorShare } from './error-share.ts'
import { ImpactAlarm } from './impact-alarm.ts'

export type LambdaFunctionProps = {
  /** The file under functions/, without its extension. */
  readonly entry: string
  /** What a citizen or officer suffers while it fails; it is the text of its alarms. */
  readonly impact: string
  readonly environment?: Partial<Environment>
  readonly allow?: readonly PolicyStatement[]
  readonly timeout?: Duration
  /** In MB; CPU grows with it. */
  readonly memorySize?: number
  /** Another than arm64 only where the bundle carries a binary. */
  readonly architecture?: Architecture
}

/** Every function of this product: Node 24, arm64, one bundle, a role and a log of its own, an alarm on its errors. */
export class LambdaFunction extends Lambda {
  constructor(scope: Construct, id: string, props: LambdaFunctionProps) {
    const { entry, impact, environment, allow = [], timeout, memorySize = 512, architecture } = props
    const { stage, bundles } = settingsOf(scope.node)
    const logGroup = new LogGroup(scope, `${id}Log`, { retention: RetentionDays.ONE_MONTH })
    const role = new Role(scope, `${id}Role`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') })
    super(scope, id, {
      code: Code.fromAsset(bundles.replace('{entry}', entry), { exclude: ['*.map'] }),
      handler: 'index.handler',
      runtime: Runtime.NODEJS_24_X,
      architecture: architecture ?? Architecture.ARM_64,
      memorySize,
      timeout: timeout ?? Duration.seconds(10),
      environment: { STAGE: stage, ...environment },
      role,
      logGroup,
    })
    logGroup.grantWrite(role)
    for (const statement of allow) this.addToRolePolicy(statement)
    const resource = this.node.defaultChild as CfnFunction
    resource.addMetadata('khamrong:entry', entry)

    new ImpactAlarm(this, 'Failing', {
      impact,
      metric: errorShare(this.metricErrors(), this.metricInvocations()),
      threshold: 1,
      evaluationPeriods: 1,
    })
  }
}
