import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { Secret } from 'aws-cdk-lib/aws-secretsmanager'

/** Exactly these actions on exactly these resources: the CDK's own grants allow more than is used. */
export const allow = (actions: string[], ...resources: string[]) => new PolicyStatement({ actions, resources })

export const mayRead = (...secrets: Secret[]) =>
  allow(['secretsmanager:GetSecretValue'], ...secrets.map((secret) => secret.secretArn))
