type Acknowledged = {
  readonly rule: string
  readonly where: readonly string[] | 'every function'
  readonly why: string
}

const routes = [
  'RouteDefault',
  'RouteGetApiM',
  'RouteGetApiMChallenge',
  'RouteGetApiMRequestsReference',
  'RouteGetApiMRooms',
  'RouteGetApiMRoomsRoomCalendar',
  'RouteGetApiMStatistics',
  'RouteGetApiMStatisticsCsv',
  'RouteGetApiOpenapiJson',
  'RouteGetEnMStatisticsFiscalyearIndexHtml',
  'RouteGetEnMStatisticsIndexHtml',
  'RouteGetMStatisticsFiscalyearIndexHtml',
  'RouteGetMStatisticsIndexHtml',
  'RouteGetRReference',
  'RoutePostApiMRequests',
  'RoutePostApiMRequestsReferenceFiles',
  'RoutePostApiMRequestsReferenceMessages',
  'RoutePostApiMRequestsReferenceRating',
  'RoutePostApiMRequestsReferenceReopen',
  'RoutePostApiMRequestsReferenceWithdraw',
  'RoutePostR',
  'RoutePostRReference',
]

const staffRoutes = [
  'RouteGetStaff',
  'RouteGetStaffCalendar',
  'RouteGetStaffForgottenPassword',
  'RouteGetStaffPeople',
  'RouteGetStaffReports',
  'RouteGetStaffRequests',
  'RouteGetStaffRequestsReference',
  'RouteGetStaffRequestsReferenceFilesFileid',
  'RouteGetStaffSignIn',
  'RoutePostStaffCalendar',
  'RoutePostStaffForgottenPassword',
  'RoutePostStaffPeople',
  'RoutePostStaffRequestsReference',
  'RoutePostStaffRequestsReferenceSealedAnswer',
  'RoutePostStaffSignIn',
  'RoutePostStaffSignOut',
]

/** The CDK ends the name of a mapping with its queue's id. */
const mappings = {
  'Khamrong/ArrivalDue': 'SqsEventSource:KhamrongArrivalDueQueueD2FB005E',
  'Khamrong/AttachmentArrived': 'SqsEventSource:KhamrongAttachmentArrivedQueue27AE7823',
  'Khamrong/CalendarPublished': 'SqsEventSource:KhamrongCalendarPublishedQueue970AA6AE',
  'Khamrong/CaseOpened': 'SqsEventSource:KhamrongCaseOpenedQueueAF5A86AE',
  'Khamrong/TimerDue': 'SqsEventSource:KhamrongTimerDueQueue3A35A641',
  'KhamrongMail/Events/Worker': 'SqsEventSource:KhamrongMailEventsWorkerQueue7C037879',
}
const workers = Object.keys(mappings)

/** What cdk-nag finds and we keep; a finding that is gone must leave this list too. */
export const acknowledged: readonly Acknowledged[] = [
  {
    rule: 'AwsSolutions-APIG4',
    where: routes.map((route) => `Khamrong/HttpApi/${route}`),
    why: 'Citizens file and follow requests without an account; a tracking code is checked by the function itself.',
  },
  {
    rule: 'AwsSolutions-APIG4',
    where: staffRoutes.map((route) => `Khamrong/HttpApi/${route}`),
    why: 'Staff pages check a session cookie themselves, since a browser that follows a link brings nothing else.',
  },
  {
    rule: 'AwsSolutions-COG2',
    where: ['Khamrong/Staff/Pool/Resource'],
    why: 'Not every officer has a telephone for work; the sign-in page demands a second factor of administrators.',
  },
  {
    rule: 'AwsSolutions-COG8',
    where: ['Khamrong/Staff/Pool/Resource'],
    why: 'Threat protection belongs to a dearer plan; names wait after five failures, and Cognito slows guessing itself.',
  },
  {
    rule: 'AwsSolutions-IAM5[Resource::<StorageSiteDBA682E2.Arn>/*/index.html]',
    where: [
      'Khamrong/NotFoundRole/DefaultPolicy/Resource',
      'Khamrong/ReceiptPageRole/DefaultPolicy/Resource',
      'Khamrong/StatisticsPageRole/DefaultPolicy/Resource',
      'Khamrong/SubmitRole/DefaultPolicy/Resource',
    ],
    why: 'The pages of each municipality, form and language, all public, to be filled in for browsers without a script or shown instead of one that is missing.',
  },
  {
    rule: 'AwsSolutions-IAM5[Resource::<FileStorageQuarantine8AADFCF8.Arn>/*]',
    where: ['FilesRole', 'ReceiptPageRole', 'SubmitRole'].map((role) => `Khamrong/${role}/DefaultPolicy/Resource`),
    why: 'Whoever signs a form for one upload lends a right of its own, and each upload has a key of its own.',
  },
  {
    rule: 'AwsSolutions-IAM5[Resource::<FileStorageQuarantine8AADFCF8.Arn>/*]',
    where: ['AttachmentArrived/FunctionRole', 'FileStorage/ScanRole'].map(
      (role) => `Khamrong/${role}/DefaultPolicy/Resource`,
    ),
    why: 'Every upload is scanned, judged and deleted.',
  },
  {
    rule: 'AwsSolutions-IAM5[Resource::<FileStorageClean8017C447.Arn>/*]',
    where: ['AttachmentArrived/FunctionRole', 'StaffFileRole'].map((role) => `Khamrong/${role}/DefaultPolicy/Resource`),
    why: 'Each copy has a name of its own; which of them an officer may have is decided by the case it belongs to.',
  },
  {
    rule: 'AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:events:<AWS::Region>:<AWS::AccountId>:rule/DO-NOT-DELETE-AmazonGuardDutyMalwareProtectionS3*]',
    where: ['Khamrong/FileStorage/ScanRole/DefaultPolicy/Resource'],
    why: 'GuardDuty names the rule by which it hears of uploads itself, with this beginning.',
  },
  {
    rule: 'AwsSolutions-CFR1',
    where: ['Khamrong/Edge/Distribution/Resource'],
    why: 'A citizen may write from anywhere in the world.',
  },
  {
    rule: 'AwsSolutions-CFR2',
    where: ['Khamrong/Edge/Distribution/Resource'],
    why: 'Proof of work, quotas and route limits stand in front of submissions; a WAF comes with a domain of its own.',
  },
  {
    rule: 'AwsSolutions-CFR4',
    where: ['Khamrong/Edge/Distribution/Resource'],
    why: 'Without a domain the certificate is CloudFront’s, whose lowest version cannot be chosen; with one it is TLS 1.2.',
  },
  {
    rule: 'AwsSolutions-S1',
    where: ['KhamrongMail/EdgeLogs/Resource'],
    why: 'A log of who delivers the log would never end.',
  },
  {
    rule: 'AwsSolutions-SMG4',
    where: ['Derivation', 'Edge', 'Pushes'].map((secret) => `Khamrong/Secrets/${secret}/Resource`),
    why: 'A rotated derivation key would void tracking codes, the edge takes its secret at a deployment, and LINE issues tokens only to people: see the runbook.',
  },
  {
    rule: 'Serverless-LambdaDLQ',
    where: 'every function',
    why: 'Each has a caller who hears of its failure: an API, a queue with dead letters, or a clock that comes again.',
  },
  {
    rule: 'Serverless-LambdaTracing',
    where: 'every function',
    why: 'One function calls one table and one queue: metrics say what is slow, and traces would cost and keep more.',
  },
  {
    rule: 'Serverless-LambdaEventSourceMappingDestination',
    where: Object.entries(mappings).map(([worker, mapping]) => `${worker}/Function/${mapping}/Resource`),
    why: 'A queue has dead letters of its own; this destination is for streams.',
  },
  {
    rule: 'Serverless-SQSRedrivePolicy',
    where: workers.map((worker) => `${worker}/DeadLetters/Resource`),
    why: 'They are the dead letters.',
  },
  {
    rule: 'Serverless-EventBusDLQ',
    where: ['EveryMinute', 'EveryMinuteRounds', 'EveryQuarterOfAnHour'].map((rule) => `Khamrong/${rule}/Resource`),
    why: 'The next run makes good for a lost one, and the silence of the sweep rings.',
  },
]

/** What a domain with its certificate and firewall puts right. */
export const gone: readonly string[] = ['AwsSolutions-CFR2', 'AwsSolutions-CFR4']

/** What comes with the address of whoever is on duty. */
export const added: readonly Acknowledged[] = [
  {
    rule: 'Serverless-SNSRedrivePolicy',
    where: ['Khamrong', 'KhamrongMail'].map((stack) => `${stack}/Alarms/Topic/duty@example.org/Resource`),
    why: 'A mailbox that refuses an alarm cannot be asked again; the alarm itself stays red until its cause is gone.',
  },
]
