import type { clientOf } from './running.ts'

type Client = ReturnType<typeof clientOf>
export type Place = { readonly service: string; readonly operation: string; readonly function: string }
export type Fault = Place & {
  readonly error?: string
  readonly when?: 'after'
  readonly times?: number
  readonly delayMs?: number
}

/** The place where a function makes a call, such as `dynamodb:PutItem`. */
export function place(name: string, call: string): Place {
  const [service = '', operation = ''] = call.split(':')
  return { service, operation, function: name }
}

const throttled: Readonly<Record<string, string>> = {
  dynamodb: 'ProvisionedThroughputExceededException',
  secretsmanager: 'ThrottlingException',
  ses: 'TooManyRequestsException',
  sqs: 'RequestThrottled',
}

/** The ways in which a call can fail; `lost` does it and loses the answer. */
export const kinds = ['throttled', 'failing', 'cut', 'lost'] as const
type Kind = (typeof kinds)[number]

/** A fault of a kind at a place, for so many attempts on the wire, or for good. */
export function faultOf(place: Place, kind: Kind, times?: number): Fault {
  const counted = { ...place, ...(times !== undefined && { times }) }
  if (kind === 'lost') return { ...counted, when: 'after' }
  return { ...counted, error: { throttled: throttled[place.service] ?? '', failing: '500', cut: 'network' }[kind] }
}

export const inject = ({ console }: Client, ...faults: readonly Fault[]) => console('faults', 'PUT', faults)

/** Ends the faults, brings dead letters back and lets every queue run dry. */
export async function heal(client: Client) {
  await client.console('faults', 'DELETE')
  await client.settle()
  const queues = await client.console<{ name: string; deadLetters: number }[]>('queues')
  for (const { name } of queues.filter(({ deadLetters }) => deadLetters > 0))
    await client.console(`queues/${name}/redrive`, 'POST')
  await client.settle()
}

/** Waits until a function has made a call, as far back as the list of calls was `since` entries long. */
export async function called({ console }: Client, place: Place, since: number) {
  const wanted = `${place.service}:${place.operation}`
  for (;;) {
    const calls = await console<{ function: string; action: string }[]>('calls')
    if (calls.slice(since).some((call) => call.function === place.function && call.action === wanted)) return
  }
}
