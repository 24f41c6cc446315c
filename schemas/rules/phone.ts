import type { WritingRule } from './rule.ts'

/**
 * A Thai telephone number: mobile ones have ten digits and begin with 06, 08 or 09, the others nine. An extension may
 * follow behind ต่อ. It is stored as its digits and, where given, "ต่อ" and the extension.
 */
export const phoneRule: WritingRule = {
  kind: 'phone',
  min: 1,
  max: Number.MAX_SAFE_INTEGER,
  digits: true,
  tests: [
    ['^0\\d*(ต่อ\\d{1,6})?$', 'phone.digits'],
    ['^(?!0([689]\\d{0,7}|[0-57]\\d{0,6})?(ต่อ|$))', 'phone.short'],
    ['^(?!0([689]\\d{9}|[0-57]\\d{8}))', 'phone.long'],
    ['^0[2-9]', 'phone.digits'],
  ],
}

/** The number of a mobile telephone as networks write it (E.164), from one that was stored; nothing of any other. */
export const mobileOf = (stored: string) => {
  const [, number] = /^0([689]\d{8})/.exec(stored) ?? []
  return number && `+66${number}`
}
