/**
 * What the Computer Crime Act wants kept of each request, and nothing of its content.
 * To an API behind CloudFront every caller is CloudFront (`edge`), and an access log cannot name other headers:
 * so the edge puts the viewer's address in the place of the user agent, which nobody here reads.
 */
export const trafficLine = {
  class: 'traffic',
  time: '$context.requestTime',
  ip: '$context.identity.userAgent',
  edge: '$context.identity.sourceIp',
  route: '$context.routeKey',
  status: '$context.status',
  bytes: '$context.responseLength',
  latency: '$context.responseLatency',
  requestId: '$context.requestId',
}
