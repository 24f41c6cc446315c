import { municipalities } from '#schemas/municipalities/index.ts'
import type { Municipality } from '#schemas/municipality.ts'
import type { PushSettings } from '#schemas/push-settings.ts'

const accountOf = ({ id, offices }: Municipality) => ({
  token: 'demo',
  groups: Object.fromEntries(Object.keys(offices).map((office) => [office, `${id}/${office}`])),
})

/** Pushes switched on for whoever wants them: each office has a group, SMS a gateway, and everything stays on this machine. */
export const demoPushes = (gatewayUrl: string): PushSettings => ({
  line: {
    base: `${gatewayUrl}/line`,
    municipalities: Object.fromEntries(
      municipalities.filter((one: Municipality) => one.line).map((one) => [one.id, accountOf(one)]),
    ),
  },
  sms: { url: `${gatewayUrl}/sms/messages`, token: 'demo' },
})
