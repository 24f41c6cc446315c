import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib'
import type { Construct } from 'constructs'
import { arrivalsWorker } from './arrivals.ts'
import { attachmentsWorker } from './attachments.ts'
import { calendars } from './calendars.ts'
import { caseOpenedWorker } from './case-opened.ts'
import { citizenDoors } from './citizen-doors.ts'
import { Alarms } from './constructs/alarms.ts'
import { Dashboard } from './constructs/dashboard.ts'
import { Edge } from './constructs/edge.ts'
import { FileStorage } from './constructs/file-storage.ts'
import { HttpApi } from './constructs/http-api.ts'
import { SealKey } from './constructs/seal-key.ts'
import { Secrets } from './constructs/secrets.ts'
import { ServiceAlarms } from './constructs/service-alarms.ts'
import { StaffPool } from './constructs/staff-pool.ts'
import { Storage } from './constructs/storage.ts'
import { promiseTimers } from './promise-timers.ts'
import type { Settings } from './settings.ts'
import { staffDoors } from './staff-doors.ts'
import { statistics } from './statistics.ts'

type KhamrongProps = StackProps & { readonly settings: Settings }

/** Everything but mail: the site, its API, the cases and the workers, in one region and behind one address. */
export class Khamrong extends Stack {
  constructor(scope: Construct, id: string, { settings, ...props }: KhamrongProps) {
    super(scope, id, props)
    new Alarms(this, settings.alarmEmail)
    const storage = new Storage(this, 'Storage')
    const secrets = new Secrets(this, 'Secrets')
    const sealKey = new SealKey(this, 'SealKey')
    const caseOpened = caseOpenedWorker(this, { storage, secrets, settings })
    const files = new FileStorage(this, 'FileStorage')
    const attachments = attachmentsWorker(this, { storage, files, settings })
    const arrivals = arrivalsWorker(this, { storage, secrets, settings })
    const timers = promiseTimers(this, { storage, settings, caseOpened, attachments, arrivals })
    const calendar = calendars(this, { storage, settings, caseOpened })
    const counting = statistics(this, storage)
    const staff = new StaffPool(this, 'Staff')
    const doors = [
      ...citizenDoors(this, { storage, files, secrets, sealKey, caseOpened }),
      ...staffDoors(this, { storage, files, secrets, sealKey, staff, caseOpened, calendar: calendar.worker }),
    ]
    const api = new HttpApi(this, 'HttpApi', doors)
    const { distribution } = new Edge(this, 'Edge', {
      site: storage.site,
      api,
      secret: secrets.edge,
      settings,
    })
    files.openTo(settings.domain ?? distribution.distributionDomainName)

    const workers = [caseOpened, timers.worker, attachments, arrivals, calendar.worker]
    const functions = [...doors, ...workers].map((one) => one.function)
    const watched = {
      api,
      settings,
      cases: storage.cases,
      workers,
      functions: [...functions, timers.sweep, calendar.rounds, counting],
      distribution,
    }
    new ServiceAlarms(this, 'ServiceAlarms', watched)
    new Dashboard(this, 'Operations', watched)

    new CfnOutput(this, 'StaffPoolId', { value: staff.pool.userPoolId })
    new CfnOutput(this, 'SiteBucket', { value: storage.site.bucketName })
    new CfnOutput(this, 'SiteUrl', { value: `https://${settings.domain ?? distribution.distributionDomainName}` })
  }
}
