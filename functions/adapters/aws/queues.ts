import { SQSClient } from '@aws-sdk/client-sqs'
import { patient } from '../client.ts'
import { sqsEvents } from '../sqs-events.ts'
import { sqsOutbox } from '../sqs-outbox.ts'
import { setting } from './setting.ts'

const client = new SQSClient(patient)

export const caseEvents = () => sqsEvents(client, setting('CASE_EVENTS_QUEUE'))

type Queue = 'CASE_EVENTS_QUEUE' | 'TIMERS_QUEUE' | 'FILES_QUEUE' | 'CALENDARS_QUEUE' | 'ARRIVALS_QUEUE'

export const outbox = <Message>(queue: Queue) => sqsOutbox<Message>(client, setting(queue))
