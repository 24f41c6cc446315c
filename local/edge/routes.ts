/** A route key of an HTTP API read apart: `GET /api/{m}/requests`, `ANY /{proxy+}` or `$default`. */
export type Route<T> = { key: string; target: T }
export type Match<T> = { route: Route<T>; parameters: Record<string, string> }
const isGreedy = (segment: string): boolean => segment.endsWith('+}')
const isNamed = (segment: string): boolean => segment.startsWith('{')

/** `/api/{m}/{rest+}` as an expression whose groups are the parameters in their order. */
function expressionOf(pattern: string[]): RegExp {
  const parts = pattern.map((segment) =>
    isGreedy(segment) ? '(.+)' : isNamed(segment) ? '([^/]+)' : segment.replaceAll(/[.*+?^$()|[\]\\]/g, '\\$&'),
  )
  return new RegExp(`^/${parts.join('/')}$`, 's')
}

function parametersOf(pattern: string[], path: string): Record<string, string> | undefined {
  const values = expressionOf(pattern).exec(path)?.slice(1)
  const names = pattern.filter(isNamed).map((segment) => segment.replaceAll(/[{+}]/g, ''))
  return values && Object.fromEntries(names.map((name, index) => [name, values[index] ?? '']))
}

/** The more exact route sorts higher: static over {name} over {name+}, segment by segment, then a method over ANY. */
const rank = (method: string, pattern: string[]): string =>
  pattern.map((segment) => (isNamed(segment) ? (isGreedy(segment) ? '1' : '2') : '3')).join('') +
  (method === 'ANY' ? '0' : '1')

/** Chooses among the routes as an HTTP API does; `path` is decoded. */
export function chooseRoute<T>(routes: Route<T>[], method: string, path: string): Match<T> | undefined {
  const candidates = routes.flatMap((route) => {
    const [verb = '', pattern] = route.key.split(' ')
    if (pattern === undefined || (verb !== 'ANY' && verb !== method)) return []
    const wanted = pattern.slice(1).split('/')
    const parameters = parametersOf(wanted, path)
    return parameters ? [{ route, parameters, rank: rank(verb, wanted) }] : []
  })
  const best = candidates.sort((one, other) => (one.rank < other.rank ? 1 : -1))[0]
  const fallback = routes.find(({ key }) => key === '$default')
  return best ?? (fallback && { route: fallback, parameters: {} })
}
