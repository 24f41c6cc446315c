import { RemovalPolicy, SecretValue } from 'aws-cdk-lib'
import { Secret } from 'aws-cdk-lib/aws-secretsmanager'
import { Construct } from 'constructs'

/** What only the server knows. None rotates by itself: docs/runbook.md says when and how. */
export class Secrets extends Construct {
  /** JSON `{current: 'v1', v1: key}`; losing it would void every tracking code. */
  readonly derivation: Secret
  /** JSON `{current, previous}`; both are accepted, so that the edge can change over. */
  readonly edge: Secret
  /** Tokens, groups and keys of pushes, entered by whoever switches them on (docs/pushes.md); made empty, which is off. */
  readonly pushes: Secret

  constructor(scope: Construct, id: string) {
    super(scope, id)
    this.derivation = this.generated('Derivation', { current: 'v1' }, 'v1')
    this.edge = this.generated('Edge', { previous: '' }, 'current')
    this.pushes = new Secret(this, 'Pushes', {
      secretStringValue: SecretValue.unsafePlainText('{}'),
      removalPolicy: RemovalPolicy.RETAIN,
    })
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
