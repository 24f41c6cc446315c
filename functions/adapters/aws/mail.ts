import { SESv2Client } from '@aws-sdk/client-sesv2'
import { once } from '../client.ts'
import { sesMail } from '../ses-mail.ts'
import { setting } from './setting.ts'

export const mail = () =>
  sesMail(new SESv2Client({ ...once, region: setting('MAIL_REGION') }), {
    from: setting('MAIL_FROM'),
    configurationSet: setting('MAIL_CONFIGURATION_SET'),
  })
