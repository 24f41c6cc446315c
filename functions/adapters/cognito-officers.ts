import {
  AdminGetUserCommand,
  type AttributeType,
  type CognitoIdentityProviderClient,
} from '@aws-sdk/client-cognito-identity-provider'
import { findMunicipality } from '#schemas/municipalities/index.ts'
import { type Officer, officer } from '#schemas/staff.ts'
import { report } from '../log.ts'

type Found = { readonly officer: Officer; readonly hasAuthenticator: boolean }

/** Looks up who an account belongs to; an account that says too little lets nobody in. */
export const cognitoOfficers = (cognito: CognitoIdentityProviderClient, UserPoolId: string) => ({
  async find(Username: string): Promise<Found | undefined> {
    const user = await cognito.send(new AdminGetUserCommand({ UserPoolId, Username }))
    const found = officerIn(user.Username ?? Username, user.UserAttributes)
    const hasAuthenticator = user.UserMFASettingList?.includes('SOFTWARE_TOKEN_MFA') ?? false
    return found && { officer: found, hasAuthenticator }
  },
})

/** What an account says of its owner, by the attributes of the pool, if it says enough. */
export function officerIn(signIn: string, attributes: readonly AttributeType[] = []): Officer | undefined {
  const given = Object.fromEntries(attributes.map(({ Name, Value }) => [Name, Value]))
  const { data, error } = officer.safeParse({
    id: given['sub'],
    municipality: findMunicipality(given['custom:municipality'] ?? '')?.id,
    role: given['custom:role'],
    office: given['custom:office'] || null,
    name: given['name'] ?? signIn,
    signIn,
  })
  if (error) report('an account of staff is incomplete', error)
  return data
}
