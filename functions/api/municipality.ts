import { api } from '#schemas/api.ts'
import { door } from '../adapters/aws/secrets.ts'
import { describeMunicipality } from '../domain/describe-municipality.ts'
import { endpoint } from '../endpoint.ts'

export const handler = endpoint(api.municipality, describeMunicipality, {}, door())
