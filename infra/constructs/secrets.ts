import { RemovalPolicy } from 'aws-cdk-lib'
import { Secret } from 'aws-cdk-lib/aws-secretsmanager'
import { Construct } from 'constructs'

/** What only the server knows. Neither rotates by itself: docs/runbook.md says when and how. */
export class Secrets extends Construct {
  /** JSON `{current: 'v1', v1: key}`; losing it would void every tracking code. */
  readonly derivation: Secret
  /** JSON `{current, previous}`; both are accepted, so that the edge can change over. */
  readonly edge: Secret

  constructor(scope: Construct, id: string) {
    super(scope, id)
    this.derivation = this.generated('Derivation', { current: 'v1' }, 'v1')
    this.edge = this.generated('Edge', { previous: '' }, 'current')
  }

  private generated(id: string, template: Record<string, string>, generateStringKey: string): Secret {
    return new Secret(this, id, {
      generateSecretString: {
        secretStringTemplate: JSON.stringify(template),
        generateStringKey,
        passwordLength: 64,
        excludePunctuation: true,
      },
      removalPolicy: RemovalPolicy.RETAIN,
    })
  }
}
