import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda'

type Handler = (event: APIGatewayProxyEventV2, context: Context) => Promise<APIGatewayProxyStructuredResultV2>

/** Two doors behind one address; the code of the second is loaded when somebody first comes through it. */
export function either(
  first: Handler,
  isForSecond: (event: APIGatewayProxyEventV2) => boolean,
  load: () => Promise<Handler>,
): Handler {
  let second: Promise<Handler> | undefined
  return async (event, context) => {
    if (!isForSecond(event)) return first(event, context)
    second ??= load()
    return (await second)(event, context)
  }
}
