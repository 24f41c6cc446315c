import { api } from '#schemas/api.ts'
import { derived, door } from '../adapters/aws/secrets.ts'
import { now } from '../adapters/clock.ts'
import { issueChallenge } from '../domain/issue-challenge.ts'
import { endpoint } from '../endpoint.ts'

export const handler = endpoint(api.challenge, issueChallenge, { ...derived(), now }, door())
