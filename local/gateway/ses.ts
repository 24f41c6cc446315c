import { randomUUID } from 'node:crypto'
import type { Clock } from '../clock.ts'
import type { Store } from '../store.ts'
import type { House } from '../template/house.ts'
import { answerJson, type Failure, failJson, type Input, type Service, unknownOperation } from './service.ts'

export type Mail = { id: string; at: string; from: string; to: string[]; subject: string; text: string; html: string }
const addressIn = (from = ''): string => /<([^>]+)>/.exec(from)?.[1] ?? from
const recipientsOf = ({
  Destination: { ToAddresses = [], CcAddresses = [], BccAddresses = [] } = {},
}: Input): string[] => [...ToAddresses, ...CcAddresses, ...BccAddresses].map(addressIn)

function problemWith(operation: string, input: Input, verified: boolean): Failure | undefined {
  if (operation !== 'SendEmail') return unknownOperation(operation)
  if (!verified) return { code: 'MessageRejected', message: 'Email address is not verified.' }
  if (recipientsOf(input).length > 0 && input.Content?.Simple) return undefined
  return { code: 'BadRequestException', message: 'a recipient and Simple content are needed here' }
}

type Report = (input: Input, mail: Mail) => void

/** Mail is not sent but kept, so that it can be read on the console; `report` learns of each one. */
export function ses(house: House, clock: Clock, store: Store, report: Report) {
  const mails = store.lines<Mail>('mails.jsonl')
  /** The verified identity a sender falls under: its own address, else the domain. */
  const identityOf = (from: string) => {
    const identities = house.all('AWS::SES::EmailIdentity')
    const names = [from.toLowerCase(), from.toLowerCase().split('@')[1]]
    return names.map((name) => identities.find((one) => one.name === name)).find((one) => one)
  }
  const keep = ({ FromEmailAddress: from, Content }: Input, to: string[]): Mail => {
    const { Subject, Body } = Content.Simple
    const texts = { subject: Subject.Data, text: Body.Text?.Data ?? '', html: Body.Html?.Data ?? '' }
    const mail = { id: randomUUID(), at: clock.iso(), from, to, ...texts }
    store.append('mails.jsonl', mail)
    mails.push(mail)
    return mail
  }
  const service: Service = {
    read({ method, url, body, region }) {
      const operation = `${method} ${url.pathname}` === 'POST /v2/email/outbound-emails' ? 'SendEmail' : url.pathname
      const input = JSON.parse(body.toString() || '{}')
      const from = addressIn(input.FromEmailAddress)
      const base = `arn:aws:ses:${region}:${house.place.account}`
      const set = input.ConfigurationSetName ? [`${base}:configuration-set/${input.ConfigurationSetName}`] : []
      const resources = [identityOf(from)?.arn ?? `${base}:identity/${from}`, ...set]
      const needs = resources.map((resource) => ({ action: `ses:${operation}`, resource }))
      return { operation, input, needs, context: { 'ses:FromAddress': [from] } }
    },
    run({ operation, input }, { region }) {
      const failure = problemWith(operation, input, identityOf(addressIn(input.FromEmailAddress))?.region === region)
      if (failure) return failJson(failure)
      const mail = keep(input, recipientsOf(input))
      report(input, mail)
      return answerJson({ MessageId: mail.id })
    },
    fail: failJson,
  }
  return { service, mails, keep }
}
