import type { TimerEvent } from '#schemas/events.ts'
import { keepPromise } from './keep-promise.ts'
import { checkDay } from './rooms/check-day.ts'

type Ports = Parameters<typeof keepPromise>[1] & Parameters<typeof checkDay>[1]

/** Takes what the sweep found due: steps of promises, or a day of a room whose slots are to be checked. */
export const takeTimer = (
  { event, attempt }: { readonly event: TimerEvent; readonly attempt: number },
  ports: Ports,
): Promise<void> => (event.type === 'room.due' ? checkDay(event, ports) : keepPromise({ event, attempt }, ports))
