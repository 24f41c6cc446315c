import { allow } from './allow.ts'
import type { Door } from './constructs/http-api.ts'
import type { LambdaFunctionProps } from './constructs/lambda-function.ts'
import type { StaffPool } from './constructs/staff-pool.ts'
import type { Storage } from './constructs/storage.ts'

export type StaffDoor = LambdaFunctionProps & Pick<Door, 'routes' | 'limit'>
export type AccountHouse = { readonly storage: Storage; readonly staff: StaffPool }

/** The pages by which staff come in and go out, and by which their accounts are kept. */
export const accountDoors = ({ storage: { cases }, staff: { pool, client } }: AccountHouse): StaffDoor[] => [
  {
    entry: 'staff/sign-in',
    impact: 'Officers cannot sign in, so nobody works on the requests of citizens.',
    environment: { STAFF_POOL: pool.userPoolId, STAFF_CLIENT: client.userPoolClientId },
    allow: [
      // Put begins a session and counts failures; delete ends the session of before.
      allow(['dynamodb:PutItem', 'dynamodb:DeleteItem'], cases.tableArn),
      allow(
        [
          'cognito-idp:AdminInitiateAuth',
          'cognito-idp:AdminRespondToAuthChallenge',
          'cognito-idp:AdminGetUser',
          'cognito-idp:AdminSetUserMFAPreference',
        ],
        pool.userPoolArn,
      ),
    ],
    routes: ['GET /staff/sign-in', 'POST /staff/sign-in'],
    limit: { rate: 20, burst: 40 },
  },
  {
    entry: 'staff/forgotten-password',
    impact: 'Officers who forgot their password cannot choose another one by themselves.',
    environment: { STAFF_POOL: pool.userPoolId, STAFF_CLIENT: client.userPoolClientId },
    // Asking for a code and showing it needs no role; the lookup says whose sessions are to end.
    allow: [allow(['dynamodb:PutItem'], cases.tableArn), allow(['cognito-idp:AdminGetUser'], pool.userPoolArn)],
    routes: ['GET /staff/forgotten-password', 'POST /staff/forgotten-password'],
    limit: { rate: 5, burst: 10 },
  },
  {
    entry: 'staff/sign-out',
    impact: 'Officers cannot sign out; a session ends by itself after half an hour without activity.',
    allow: [allow(['dynamodb:DeleteItem'], cases.tableArn)],
    routes: ['POST /staff/sign-out'],
  },
  {
    entry: 'staff/people',
    impact: 'Nobody can be given an account or a new password, or be shut out.',
    environment: { STAFF_POOL: pool.userPoolId },
    // Put writes down what is done to whom, and tells colleagues of it; the query reads what was written down.
    allow: [
      allow(['dynamodb:PutItem', 'dynamodb:Query'], cases.tableArn),
      allow(
        [
          'cognito-idp:ListUsers',
          'cognito-idp:AdminCreateUser',
          'cognito-idp:AdminUpdateUserAttributes',
          'cognito-idp:AdminDisableUser',
          'cognito-idp:AdminEnableUser',
          'cognito-idp:AdminSetUserPassword',
          'cognito-idp:AdminSetUserMFAPreference',
        ],
        pool.userPoolArn,
      ),
    ],
    routes: ['GET /staff/people', 'POST /staff/people'],
  },
]
