type Acknowledged = { readonly rule: string; readonly where: readonly string[]; readonly why: string }

const routes = [
  'RouteDefault',
  'RouteGetApiM',
  'RouteGetApiMChallenge',
  'RouteGetApiMRequestsReference',
  'RouteGetApiOpenapiJson',
  'RouteGetRReference',
  'RoutePostApiMRequests',
  'RoutePostR',
  'RoutePostRReference',
]

const staffRoutes = [
  'RouteGetStaff',
  'RouteGetStaffRequests',
  'RouteGetStaffRequestsReference',
  'RouteGetStaffSignIn',
  'RoutePostStaffRequestsReference',
  'RoutePostStaffSignIn',
  'RoutePostStaffSignOut',
]

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
    where: ['Khamrong/ReceiptPageRole/DefaultPolicy/Resource', 'Khamrong/SubmitRole/DefaultPolicy/Resource'],
    why: 'The pages of each municipality, form and language, all public, to be filled in for browsers without a script.',
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
    where: ['Khamrong/Secrets/Derivation/Resource', 'Khamrong/Secrets/Edge/Resource'],
    why: 'A rotated derivation key would void tracking codes, and the edge takes its secret at a deployment: see the runbook.',
  },
]
