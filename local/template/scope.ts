import type { Stack } from './assembly.ts'
import { type Identity, identityOf, namePropertyOf, type Place } from './identity.ts'
import { noValue, resolve, type Scope } from './intrinsics.ts'

/** Finds the value behind a dynamic reference: the secret's ARN or name, and the JSON key in it (or nothing). */
export type SecretLookup = (secret: string, key: string) => string

const secretReference =
  /\{\{resolve:secretsmanager:((?:arn:(?:[^:}]*:){4}secret:)?[^:}]+):SecretString:([^:}]*)(?::[^}]*)?\}\}/g

/** Puts the secrets' values into resolved texts; a dynamic reference of another service throws. */
export function withSecrets(value: unknown, secrets: SecretLookup): unknown {
  const fill = (text: string): string => {
    const filled = text.replaceAll(secretReference, (_, secret: string, key: string) => secrets(secret, key))
    if (filled.includes('{{resolve:')) throw new Error(`unknown dynamic reference in ${filled}`)
    return filled
  }
  return JSON.parse(JSON.stringify(value), (_, inner) => (typeof inner === 'string' ? fill(inner) : inner))
}

function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(what)
  return value
}

/** The scope in which one stack's values are resolved. */
export function scopeOf({ name: stack, region, resources, parameters }: Stack, place: Place): Scope {
  const pseudo: Record<string, unknown> = {
    'AWS::AccountId': place.account,
    'AWS::NoValue': noValue,
    'AWS::Partition': 'aws',
    'AWS::Region': region,
    'AWS::StackName': stack,
    'AWS::URLSuffix': 'amazonaws.com',
  }
  const identity = (id: string): Identity => {
    const { Type, Properties = {} } = found(resources[id], `${stack}: nothing is called ${id}`)
    const given = resolve(Properties[namePropertyOf(Type)], scope, `${id}.${namePropertyOf(Type)}`)
    return identityOf(Type, id, given as string | undefined, region, place)
  }
  const scope: Scope = {
    ref: (id) => pseudo[id] ?? parameters[id]?.Default ?? identity(id).ref,
    attribute: (id, name) => found(identity(id).attributes[name], `${stack}: ${id} has no attribute ${name} here`),
  }
  return scope
}
