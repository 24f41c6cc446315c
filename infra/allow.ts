import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { Key } from 'aws-cdk-lib/aws-kms'
import type { Secret } from 'aws-cdk-lib/aws-secretsmanager'
import { sealContext } from '#schemas/seal-context.ts'

/** Exactly these actions on exactly these resources: the CDK's own grants allow more than is used. */
export const allow = (actions: string[], ...resources: string[]) => new PolicyStatement({ actions, resources })

export const mayRead = (...secrets: Secret[]) =>
  allow(['secretsmanager:GetSecretValue'], ...secrets.map((secret) => secret.secretArn))

/** To use the key for the answers of citizens, and for nothing else. */
export const mayUseSeal = (action: 'kms:GenerateDataKey' | 'kms:Decrypt', { keyArn }: Key) => {
  const statement = allow([action], keyArn)
  statement.addCondition('StringEquals', { 'kms:EncryptionContext:purpose': sealContext.purpose })
  return statement
}
