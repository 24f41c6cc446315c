import { KMSClient } from '@aws-sdk/client-kms'
import { patient } from '../client.ts'
import { kmsSeal } from '../kms-seal.ts'

export const sealBy = (key: string) => kmsSeal(new KMSClient(patient), key)
