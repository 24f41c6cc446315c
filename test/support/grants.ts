import { like } from '#local/iam/conditions.ts'
import { readRoles } from '#local/iam/roles.ts'
import { readHouse } from '#local/template/house.ts'

export type Grant = { readonly function: string; readonly action: string; readonly resource: string }

const place = { account: '000000000000', gatewayUrl: 'http://gateway', siteUrl: 'http://site' }

/** Everything that a role in the synthesized templates allows its function, one action on one resource each. */
export function grants(): Grant[] {
  const house = readHouse('cdk.out', place, () => () => 'a secret')
  const roles = readRoles(house)
  return house
    .all('AWS::Lambda::Function')
    .flatMap(({ metadata, properties: { Role } }) =>
      (roles.get(Role) ?? []).flatMap(({ Action, Resource }) =>
        Action.flatMap((action) =>
          Resource.map((resource) => ({ function: String(metadata['khamrong:entry']), action, resource })),
        ),
      ),
    )
}

export const isUsedBy = (grant: Grant) => (call: Grant) =>
  call.function === grant.function && like(call.action, grant.action) && like(call.resource, grant.resource)
