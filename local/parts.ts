import { join } from 'node:path'
import { openClock } from './clock.ts'
import { demoAccounts } from './demo/accounts.ts'
import { demoPushes } from './demo/pushes.ts'
import { localiser } from './edge/headers-policy.ts'
import { openBus } from './events/bus.ts'
import { openMappings } from './events/mappings.ts'
import { tellOfObjects } from './events/object-events.ts'
import { openSchedules } from './events/schedules.ts'
import { cognito } from './gateway/cognito.ts'
import { openDynalite } from './gateway/dynalite.ts'
import { dynamodb } from './gateway/dynamodb.ts'
import { openFaults } from './gateway/faults.ts'
import { kms } from './gateway/kms.ts'
import { openObjects } from './gateway/objects.ts'
import { pushServices } from './gateway/pushes.ts'
import { s3 } from './gateway/s3.ts'
import { ses } from './gateway/ses.ts'
import { reportMail } from './gateway/ses-events.ts'
import { sqs } from './gateway/sqs.ts'
import { createTables, repairTables, tablesOf } from './gateway/tables.ts'
import type { CallRecord } from './iam/evaluate.ts'
import { readRoles } from './iam/roles.ts'
import { openFunctions } from './lambda/functions.ts'
import { openOutput, openRing } from './lambda/output.ts'
import { openQueues } from './queues/engine.ts'
import { queuesOf } from './queues/message.ts'
import { openSecrets, secretLookup, secretsManager } from './secrets.ts'
import { bucketFolders } from './site-files.ts'
import { openStore } from './store.ts'
import { readHouse } from './template/house.ts'
import type { Place } from './template/identity.ts'

type Options = {
  root: string
  place: Place
  /** Where everything is kept; nothing is without it. */
  kept: string | undefined
  /** Whether the runner before this one was killed. */
  killed: boolean
}

/** Everything behind the edge: what the template describes, with its engines running. */
export async function openParts({ root, place, kept, killed }: Options) {
  const store = openStore(kept)
  const house = readHouse(join(root, 'cdk.out'), place, (secretsOnly) => secretLookup(openSecrets(secretsOnly, store)))
  const [clock, faults, calls] = [openClock(), openFaults(), openRing<CallRecord>()]
  const [roles, tables, folders] = [readRoles(house), tablesOf(house), bucketFolders(house, root)]
  const engine = openDynalite(kept && join(kept, 'dynamodb'))
  await createTables(engine, tables)
  if (killed) await repairTables(engine, tables)

  const output = openOutput(clock)
  const queues = openQueues(queuesOf(house), clock, store)
  const objects = openObjects(house, kept && join(kept, 'objects'), store, clock)
  tellOfObjects({ house, objects, queues, bus: openBus(house, queues, clock) })
  const functions = openFunctions(house, clock, output, localiser(house))
  const secrets = openSecrets(house, store)
  const ofPushes = secrets.behind('PUSHES_SECRET')
  if (ofPushes) ofPushes.value = JSON.stringify(demoPushes(place.gatewayUrl))
  const { pushes, services: phones } = pushServices(clock, store)
  const post = ses(house, clock, store, (input, mail) => reportMail(house, queues, input, mail))
  const directory = cognito(house, clock, store, post.keep)
  const services = {
    ...phones,
    'cognito-idp': directory.service,
    dynamodb: dynamodb(engine, tables),
    // Outside the data, so that whoever empties that folder can still read what was sealed elsewhere.
    kms: kms(house, openStore(kept && join(root, '.local'))),
    s3: s3(folders, objects),
    secretsmanager: secretsManager(secrets),
    ses: post.service,
    sqs: sqs(queues),
  }
  const mappings = openMappings({ house, roles, functions, queues })
  const schedules = openSchedules({ house, roles, functions, queues, clock })
  const accounts = demoAccounts(directory, store)
  const engines = { calls, clock, engine, faults, functions, objects, output, pushes, queues, roles, secrets, services }
  return { ...engines, accounts, folders, house, mails: post.mails, mappings, schedules, store, tables }
}

export type Parts = Awaited<ReturnType<typeof openParts>>
