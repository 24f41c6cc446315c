import {
  Function as EdgeFunction,
  type FunctionAssociation,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
} from 'aws-cdk-lib/aws-cloudfront'
import type { Construct } from 'constructs'
import type { ViewerRequest } from './event.ts'

type Handler = (event: ViewerRequest) => ViewerRequest['request']

/** Takes the text of a function written (and tested) here to the edge, where it must be called `handler`, with what it knows. */
export const onViewerRequest = (
  scope: Construct,
  id: string,
  handler: Handler,
  known: Readonly<Record<string, unknown>> = {},
): FunctionAssociation => ({
  eventType: FunctionEventType.VIEWER_REQUEST,
  function: new EdgeFunction(scope, id, {
    runtime: FunctionRuntime.JS_2_0,
    code: FunctionCode.fromInline([...Object.entries(known).map(constant), handler].join('\n')),
  }),
})

const constant = ([name, value]: readonly [string, unknown]) => `const ${name} = ${JSON.stringify(value)}`
