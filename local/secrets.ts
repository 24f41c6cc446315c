import { randomInt } from 'node:crypto'
import { answerJson, failJson, readJson, type Service, unknownOperation } from './gateway/service.ts'
import type { Store } from './store.ts'
import type { House, Properties } from './template/house.ts'
import type { SecretLookup } from './template/scope.ts'

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

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'

function generate({ SecretString, GenerateSecretString: recipe }: Properties): string {
  if (!recipe) return SecretString ?? ''
  const { PasswordLength = 32, GenerateStringKey: key, SecretStringTemplate = '{}' } = recipe
  const password = Array.from({ length: PasswordLength }, () => letters[randomInt(letters.length)]).join('')
  return key === undefined ? password : JSON.stringify({ ...JSON.parse(SecretStringTemplate), [key]: password })
}

export type Secrets = ReturnType<typeof openSecrets>

/** The value of every secret, made once per install. */
export function openSecrets(house: House, store: Store) {
  const kept = store.read<Record<string, string>>('secrets.json') ?? {}
  const secrets = house.all('AWS::SecretsManager::Secret').map(({ name, arn, properties }) => {
    kept[name] ??= generate(properties)
    return { name, arn, value: kept[name] }
  })
  store.write('secrets.json', kept)
  const variables = house.all('AWS::Lambda::Function').map(({ properties }) => properties.Environment?.Variables ?? {})
  const find = (id: string) => secrets.find(({ arn, name }) => arn === id || name === id)
  /** The secret that functions know by this variable. */
  const behind = (variable: string) => find(String(variables.find((one) => one[variable])?.[variable]))
  return { find, behind }
}

/** Answers `{{resolve:secretsmanager:...}}`: the whole secret, or one key of its JSON. */
export const secretLookup =
  (secrets: Secrets): SecretLookup =>
  (id, key) => {
    const value = secrets.find(id)?.value
    const found = value !== undefined && key !== '' ? JSON.parse(value)[key] : value
    if (typeof found === 'string') return found
    throw new Error(`there is no secret ${id} with the key ${key}`)
  }
