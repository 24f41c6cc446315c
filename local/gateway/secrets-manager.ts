import type { Secrets } from '../secrets.ts'
import { answerJson, failJson, readJson, type Service, unknownOperation } from './service.ts'

export const secretsManager = (secrets: Secrets): Service => ({
  read(request) {
    const { operation, input } = readJson(request)
    const resource = secrets.find(input.SecretId)?.arn ?? String(input.SecretId)
    return { operation, input, needs: [{ action: `secretsmanager:${operation}`, resource }] }
  },
  run({ operation, input }) {
    const found = secrets.find(input.SecretId)
    if (operation !== 'GetSecretValue') return failJson(unknownOperation(operation))
    if (!found)
      return failJson({ code: 'ResourceNotFoundException', message: "Secrets Manager can't find the secret." })
    return answerJson({ ARN: found.arn, Name: found.name, SecretString: found.value, VersionStages: ['AWSCURRENT'] })
  },
  fail: failJson,
})
