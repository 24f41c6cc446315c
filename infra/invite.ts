import { randomInt } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { AdminCreateUserCommand, CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider'
import { municipalities } from '#schemas/municipalities/index.ts'
import { temporaryPassword } from '#schemas/password.ts'
import { fill } from '#schemas/text.ts'
import { inviteText, roleTexts } from '#schemas/texts/staff.ts'

/**
 * `npm run invite -- <municipality> <e-mail>`: makes the first administrator of a municipality and prints what to hand
 * over. Needs what `npm run deploy` wrote into cdk.out/outputs.json, and the credentials it was deployed with.
 */
const [id = '', email = ''] = process.argv.slice(2)
const municipality = municipalities.find((one) => one.id === id)
const isAddress = /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)

type Outputs = { readonly Khamrong?: { readonly StaffPoolId?: string; readonly SiteUrl?: string } }

async function invite() {
  const { Khamrong = {} } = JSON.parse(readFileSync('cdk.out/outputs.json', 'utf8')) as Outputs
  const { StaffPoolId: pool = '', SiteUrl: site = '' } = Khamrong
  const password = temporaryPassword(randomInt)
  const place = { 'custom:municipality': id, 'custom:role': 'administrator' }
  const attributes = { name: email, email, email_verified: 'true', ...place }
  await new CognitoIdentityProviderClient({ region: pool.split('_')[0] ?? '' }).send(
    new AdminCreateUserCommand({
      UserPoolId: pool,
      Username: email.toLowerCase(),
      TemporaryPassword: password,
      UserAttributes: Object.entries(attributes).map(([Name, Value]) => ({ Name, Value })),
      // Cognito's own mail cannot name our address.
      MessageAction: 'SUPPRESS',
    }),
  )
  const { th, en } = fill(inviteText, { role: roleTexts.administrator, inviteUrl: `${site}/staff/sign-in` })
  return `${th}\n${en}\n\n${email.toLowerCase()}\n${password}\n`
}

if (municipality && isAddress) {
  process.stdout.write(await invite())
} else {
  process.stderr.write(`npm run invite -- <${municipalities.map((one) => one.id).join(' or ')}> <e-mail>\n`)
  process.exitCode = 1
}
