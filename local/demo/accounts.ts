import { randomBytes } from 'node:crypto'
import { municipalities } from '#schemas/municipalities/index.ts'
import { guardedRoles, officeRoles, roles } from '#schemas/staff.ts'
import type { Cognito } from '../gateway/cognito.ts'
import { newSecret } from '../gateway/totp.ts'
import type { Store } from '../store.ts'

const names = `สมชาย ใจดี,วิภา แสงทอง,ประยุทธ ศรีสุข,สุดารัตน์ บุญมา,อนันต์ คงทน,มาลี พรหมแก้ว,ธนา รักษ์ไทย,กาญจนา ชูเกียรติ,
  วีระ ทองดี,นงลักษณ์ สายชล,พิชัย มั่นคง,อรทัย แก้วใส,สุรชัย วงศ์งาม,รัตนา เพชรดี,ชัยวัฒน์ นาคสุข,ปราณี สมบูรณ์,เอกชัย พงษ์ไพร`.split(/,\s*/)

/** Somebody of every role in every municipality, and of each office one officer and one head. */
const wanted = municipalities.flatMap(({ id: municipality, offices: all, clerk }) => {
  const offices: Readonly<Record<string, { readonly head: { readonly email: string } }>> = all
  const officesOf = (role: (typeof roles)[number]) => (officeRoles.includes(role) ? Object.keys(offices) : [null])
  const places = roles.flatMap((role) => officesOf(role).map((office) => ({ municipality, role, office })))
  return places.map((place, index) => {
    const own = `${[place.role, place.office].filter(Boolean).join('.')}@${municipality}.example`
    const post = { head: offices[place.office ?? '']?.head.email, clerk: clerk.email }
    const signIn = (place.role === 'head' || place.role === 'clerk' ? post[place.role] : undefined) ?? own
    return { ...place, name: names[index % names.length] ?? '', signIn }
  })
})

/** Makes the demo accounts that are missing, with one password for all of an install. */
export function demoAccounts({ find, invite }: Cognito, store: Store) {
  const password = store.read<string>('demo-password.json') ?? `Demo-${randomBytes(8).toString('hex')}-1`
  store.write('demo-password.json', password)
  return wanted.map(({ municipality, role, office, name, signIn }) => {
    const place = { 'custom:municipality': municipality, 'custom:role': role, 'custom:office': office ?? '' }
    const guard = guardedRoles.includes(role) && { totp: newSecret() }
    const attributes = { name, email: signIn, email_verified: 'true', ...place }
    const { totp } = find(signIn) ?? invite({ username: signIn, attributes, password, ...guard })
    return { municipality, role, office, name, signIn, password, ...(totp && { totpSecret: totp }) }
  })
}
