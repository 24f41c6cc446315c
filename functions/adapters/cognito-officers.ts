import {
  AdminGetUserCommand,
  type AdminGetUserCommandOutput,
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
    const { data, error } = officer.safeParse(officerIn(user))
    if (error) report('an account of staff is incomplete', error)
    return data && { officer: data, hasAuthenticator: user.UserMFASettingList?.includes('SOFTWARE_TOKEN_MFA') ?? false }
  },
})

/** What an account says of its owner, by the attributes of the pool. */
function officerIn({ UserAttributes = [], Username }: AdminGetUserCommandOutput) {
  const given = Object.fromEntries(UserAttributes.map(({ Name, Value }) => [Name, Value]))
  return {
    id: given['sub'],
    municipality: findMunicipality(given['custom:municipality'] ?? '')?.id,
    role: given['custom:role'],
    office: given['custom:office'] || null,
    name: given['name'] ?? Username,
    signIn: Username,
  }
}
