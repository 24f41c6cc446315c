/** What is known about a call besides its action and resource; every value is a list of texts. */
export type CallContext = Record<string, string[]>

/** IAM wildcards: `*` is any text, `?` one character. */
export function like(given: string, pattern: string): boolean {
  const escaped = pattern.replaceAll(/[.+^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`^${escaped.replaceAll('*', '.*').replaceAll('?', '.')}$`, 's').test(given)
}

const equals = (given: string, wanted: string): boolean => given === wanted

const operators: Record<string, (given: string, wanted: string) => boolean> = {
  ArnEquals: like,
  ArnLike: like,
  Bool: equals,
  StringEquals: equals,
  StringLike: like,
}

const knownKeys =
  /^(aws:SecureTransport|events:ManagedBy|kms:EncryptionContext:.+|kms:EncryptionContextKeys|ses:FromAddress)$/
const forAll = 'ForAllValues:'

export type Condition = Record<string, Record<string, string[]>>

/** Throws for an operator or key that nothing here could judge, so that it is found when the house starts. */
export function checkCondition(condition: Condition): void {
  const names = Object.entries(condition).flatMap(([operator, keys]) => [
    ...(operator.replace(forAll, '') in operators ? [] : [operator]),
    ...Object.keys(keys).filter((key) => !knownKeys.test(key)),
  ])
  if (names.length > 0) throw new Error(`the local runner cannot judge the condition ${names.join(' on ')}`)
}

/** Every operator and key of a statement's Condition must hold; a key that the call lacks holds only for ForAllValues. */
export const conditionHolds = (condition: Condition, context: CallContext): boolean =>
  Object.entries(condition).every(([operator, keys]) =>
    Object.entries(keys).every(([key, wanted]) => {
      const compare = operators[operator.replace(forAll, '')] ?? equals
      const given = context[key] ?? (operator.startsWith(forAll) ? [] : [''])
      return given.every((value) => wanted.some((other) => compare(value, other)))
    }),
  )
