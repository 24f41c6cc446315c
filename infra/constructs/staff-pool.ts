import { Duration, RemovalPolicy } from 'aws-cdk-lib'
import {
  AccountRecovery,
  ClientAttributes,
  FeaturePlan,
  Mfa,
  StringAttribute,
  UserPool,
  type UserPoolClient,
} from 'aws-cdk-lib/aws-cognito'
import { Construct } from 'constructs'
import { passwordRule } from '#schemas/password.ts'
import { codeMail } from '#schemas/texts/staff.ts'

const text = { minLen: 0, maxLen: 64 }

/**
 * The directory of staff. Only an administrator makes and changes accounts; whoever forgot their password is mailed a
 * code. The second factor is asked of whoever has one, and the sign-in page demands it of administrators.
 */
export class StaffPool extends Construct {
  readonly pool: UserPool
  readonly client: UserPoolClient

  constructor(scope: Construct, id: string) {
    super(scope, id)
    this.pool = new UserPool(this, 'Pool', {
      featurePlan: FeaturePlan.ESSENTIALS,
      selfSignUpEnabled: false,
      // A name may have the shape of an e-mail address; not every officer has one.
      signInAliases: { username: true },
      signInCaseSensitive: false,
      passwordPolicy: {
        minLength: passwordRule.minLength,
        requireLowercase: true,
        requireUppercase: true,
        requireDigits: true,
        requireSymbols: true,
        tempPasswordValidity: Duration.days(3),
      },
      mfa: Mfa.OPTIONAL,
      mfaSecondFactor: { sms: false, otp: true },
      // By Cognito's own sender, which needs no identity in another region that must be proved first.
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      userVerification: { emailSubject: codeMail.subject, emailBody: codeMail.body },
      standardAttributes: { fullname: { required: true, mutable: true }, email: { required: false, mutable: true } },
      customAttributes: {
        municipality: new StringAttribute({ ...text, mutable: false }),
        // People change their office and what they do there.
        role: new StringAttribute({ ...text, mutable: true }),
        office: new StringAttribute({ ...text, mutable: true }),
      },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    })
    this.client = this.pool.addClient('Server', {
      // Only whoever may use our role can sign anybody in.
      authFlows: { adminUserPassword: true },
      disableOAuth: true,
      preventUserExistenceErrors: true,
      enableTokenRevocation: true,
      // Tokens are dropped at once: a session is ours. The longest use is setting up an authenticator.
      accessTokenValidity: Duration.minutes(15),
      idTokenValidity: Duration.minutes(15),
      refreshTokenValidity: Duration.minutes(60),
      // With their own token people may change nothing of who they are.
      writeAttributes: new ClientAttributes().withStandardAttributes({ locale: true }),
    })
  }
}
