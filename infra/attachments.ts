import { Duration } from 'aws-cdk-lib'
import { Rule } from 'aws-cdk-lib/aws-events'
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets'
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Architecture } from 'aws-cdk-lib/aws-lambda'
import type { CfnBucket } from 'aws-cdk-lib/aws-s3'
import type { Construct } from 'constructs'
import { allow } from './allow.ts'
import type { FileStorage } from './constructs/file-storage.ts'
import { ImpactAlarm } from './constructs/impact-alarm.ts'
import { given } from './constructs/metrics.ts'
import type { Storage } from './constructs/storage.ts'
import { Worker } from './constructs/worker.ts'
import { isIntel } from './image-library.ts'
import { quarantineName } from './names.ts'
import type { Settings } from './settings.ts'

type House = { readonly storage: Storage; readonly files: FileStorage; readonly settings: Settings }

/** Hears of uploads and of verdicts, and takes each file out of the quarantine: to the staff, or away. */
export function attachmentsWorker(scope: Construct, { storage: { cases }, files, settings }: House) {
  const { quarantine, clean } = files
  const worker = new Worker(scope, 'AttachmentArrived', {
    entry: 'queue/attachment-arrived',
    impact: 'Photos and documents of citizens do not reach the officers.',
    environment: {
      CASES_TABLE: cases.tableName,
      QUARANTINE_BUCKET: quarantine.bucketName,
      CLEAN_BUCKET: clean.bucketName,
    },
    allow: [
      // The query reads the calendar.
      allow(['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query'], cases.tableArn),
      // Without the right to list, S3 answers 403 where an upload never came.
      allow(['s3:ListBucket'], quarantine.bucketArn),
      allow(
        ['s3:GetObject', 's3:GetObjectVersion', 's3:GetObjectVersionTagging', 's3:DeleteObjectVersion'],
        quarantine.arnForObjects('*'),
      ),
      allow(['s3:PutObject'], clean.arnForObjects('*')),
    ],
    // A picture of 50 million pixels is unfolded whole.
    memorySize: 2048,
    timeout: Duration.seconds(60),
    batchSize: 1,
    architecture: isIntel ? Architecture.X86_64 : Architecture.ARM_64,
  })
  hearOfUploads(worker, files, settings)
  hearOfVerdicts(scope, worker, settings)
  watch(scope, settings)
  return worker
}

/** By name on one side, since the bucket is made after the queue that it may write to. */
function hearOfUploads({ queue }: Worker, { quarantine }: FileStorage, settings: Settings) {
  const { policyDependable } = queue.addToResourcePolicy(
    new PolicyStatement({
      principals: [new ServicePrincipal('s3.amazonaws.com')],
      actions: ['sqs:SendMessage'],
      resources: [queue.queueArn],
      conditions: { ArnEquals: { 'aws:SourceArn': `arn:aws:s3:::${quarantineName(settings)}` } },
    }),
  )
  const resource = quarantine.node.defaultChild as CfnBucket
  resource.notificationConfiguration = {
    eventBridgeConfiguration: { eventBridgeEnabled: true },
    queueConfigurations: [{ event: 's3:ObjectCreated:*', queue: queue.queueArn }],
  }
  if (policyDependable) resource.node.addDependency(policyDependable)
}

function hearOfVerdicts(scope: Construct, { queue, deadLetters }: Worker, settings: Settings) {
  new Rule(scope, 'Verdicts', {
    eventPattern: {
      source: ['aws.guardduty'],
      detailType: ['GuardDuty Malware Protection Object Scan Result'],
      detail: { s3ObjectDetails: { bucketName: [quarantineName(settings)] } },
    },
    targets: [new SqsQueue(queue, { deadLetterQueue: deadLetters })],
  })
}

function watch(scope: Construct, { stage }: Settings) {
  new ImpactAlarm(scope, 'QuarantineOld', {
    impact: 'Files of citizens wait for their check longer than a quarter of an hour.',
    metric: given('QuarantineAgeSeconds', stage, 'files', 'Maximum'),
    threshold: 900,
    evaluationPeriods: 1,
  })
  new ImpactAlarm(scope, 'InfectedFile', {
    impact: 'Somebody sent a file that is dangerous or could not be checked; no officer has seen it.',
    metric: given('FilesRejected', stage, 'unsafe', 'Sum'),
    threshold: 1,
    evaluationPeriods: 1,
  })
}
