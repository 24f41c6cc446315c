import type { Resource } from '../template/house.ts'

/** The whole environment of a function: the template's variables and what Lambda itself sets, nothing of this machine. */
export function variablesOf(
  { id, name, region, properties: { Environment, MemorySize = 128, Runtime } }: Resource,
  gatewayUrl: string,
  token: string,
  localise: (text: string) => string,
): Record<string, string> {
  const given = Object.entries(Environment?.Variables ?? {}).map(([key, value]) => [key, localise(String(value))])
  return {
    ...Object.fromEntries(given),
    // The key names the function, the token the environment: so the gateway knows who is calling.
    AWS_ACCESS_KEY_ID: id,
    AWS_ENDPOINT_URL: gatewayUrl,
    AWS_EXECUTION_ENV: `AWS_Lambda_${Runtime}`,
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(MemorySize),
    AWS_LAMBDA_FUNCTION_NAME: name,
    AWS_REGION: region,
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_SESSION_TOKEN: token,
    TZ: 'UTC',
  }
}
