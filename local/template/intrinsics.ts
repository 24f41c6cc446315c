/** What the surroundings of a template answer while its values are resolved; every unknown name throws. */
export type Scope = { ref: (id: string) => unknown; attribute: (id: string, name: string) => unknown }

/** Stands for AWS::NoValue: the property or list entry is left out. */
export const noValue = Symbol('AWS::NoValue')
type Intrinsic = (argument: unknown, scope: Scope, resolve: (value: unknown) => unknown) => unknown

const text = (value: unknown): string => {
  if (['string', 'number', 'boolean'].includes(typeof value)) return String(value)
  throw new Error(`a text is needed, not ${JSON.stringify(value)}`)
}

const list = (value: unknown): unknown[] => {
  if (Array.isArray(value)) return value
  throw new Error(`a list is needed, not ${JSON.stringify(value)}`)
}

const attribute: Intrinsic = (argument, scope) => {
  const [id, ...name] = typeof argument === 'string' ? argument.split('.') : list(argument)
  return scope.attribute(text(id), name.map(text).join('.'))
}

const substitute: Intrinsic = (argument, scope, resolve) => {
  const [template, given] = Array.isArray(argument) ? argument : [argument, {}]
  const values = resolve(given) as Record<string, unknown>
  return text(template).replaceAll(/\$\{([^}]*)\}/g, (_, name: string) => {
    if (name.startsWith('!')) return `\${${name.slice(1)}}`
    if (Object.hasOwn(values, name)) return text(values[name])
    return text(name.includes('.') ? attribute(name, scope, resolve) : scope.ref(name))
  })
}

const intrinsics: Record<string, Intrinsic> = {
  Ref: (argument, scope) => scope.ref(text(argument)),
  'Fn::GetAtt': attribute,
  'Fn::Sub': substitute,
  'Fn::Select'(argument, _, resolve) {
    const [index, from] = list(argument)
    return list(resolve(from))[Number(index)]
  },
  'Fn::Join'(argument, _, resolve) {
    const [separator, parts] = list(argument)
    return list(resolve(parts)).map(text).join(text(separator))
  },
  'Fn::Split'(argument, _, resolve) {
    const [separator, whole] = list(argument)
    return text(resolve(whole)).split(text(separator))
  },
}

function resolveObject(value: object, scope: Scope, path: string): unknown {
  const entries = Object.entries(value)
  const [[name = '', argument] = []] = entries
  if (entries.length === 1 && (name === 'Ref' || name.startsWith('Fn::'))) {
    const intrinsic = intrinsics[name]
    if (!intrinsic) throw new Error(`${path}: the local runner does not know ${name}`)
    return intrinsic(argument, scope, (inner) => resolve(inner, scope, path))
  }
  const resolved = entries.map(([key, inner]) => [key, resolve(inner, scope, `${path}.${key}`)] as const)
  return Object.fromEntries(resolved.filter(([, inner]) => inner !== noValue))
}

/** Replaces every intrinsic below `value`; `path` (logical id and property) names the place in errors. */
export function resolve(value: unknown, scope: Scope, path: string): unknown {
  if (Array.isArray(value))
    return value.map((inner, index) => resolve(inner, scope, `${path}.${index}`)).filter((one) => one !== noValue)
  return typeof value === 'object' && value !== null ? resolveObject(value, scope, path) : value
}
