import { cleanLine } from './clean.ts'
import { type Checked, fault } from './rule.ts'

const MAX = 254
const local = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i
const domain = /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]([a-z0-9-]*[a-z0-9])$/i

/** An e-mail address that the mail service can take: ASCII, one @, a whole domain. */
export function checkEmail(raw: unknown): Checked {
  if (typeof raw !== 'string') return fault('notText')

  const value = cleanLine(raw)
  if (!value) return {}
  if (value.length > MAX) return fault('tooLong', { n: value.length, max: MAX, over: value.length - MAX })
  const at = value.lastIndexOf('@')
  if (at < 0) return fault('email.at')
  if (!/^[\x21-\x7e]+$/.test(value)) return fault('email.space')
  if (at > 64 || !local.test(value.slice(0, at))) return fault('email.local')
  if (!isDomain(value.slice(at + 1))) return fault('email.domain')
  return { value }
}

const isDomain = (name: string) => domain.test(name) && name.split('.').every((label) => label.length <= 63)
