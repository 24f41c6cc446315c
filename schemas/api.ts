import * as z from 'zod'
import {
  challenge,
  citizenMessage,
  monthQuery,
  municipalityView,
  ratingSent,
  receipt,
  reopening,
  roomCalendar,
  roomsView,
  slots,
  slotsAsked,
  statusView,
  submission,
} from './bodies.ts'
import { fiscalYearQuery, statisticsView } from './statistics.ts'

/** One address of the API: infra draws its route, the function types its handler, the site calls it. */
export type Endpoint = {
  readonly method: 'GET' | 'POST'
  /** With `{names}` in braces for the parts that vary. */
  readonly path: string
  /** What it is for, in one sentence of the published description. */
  readonly summary: string
  readonly request?: z.ZodType
  /** What may stand behind the question mark. */
  readonly query?: z.ZodObject
  readonly responses: Readonly<Record<number, z.ZodType>>
  /** The type of the answer, where it is not JSON. */
  readonly type?: 'text/csv'
  /** Whether a tracking code is asked for. */
  readonly bearer?: true
}

export const api = {
  municipality: {
    method: 'GET',
    path: '/api/{m}',
    summary: 'What a municipality offers.',
    responses: { 200: municipalityView },
  },
  challenge: {
    method: 'GET',
    path: '/api/{m}/challenge',
    summary: 'A puzzle to solve before a submission is sent.',
    responses: { 200: challenge },
  },
  submit: {
    method: 'POST',
    path: '/api/{m}/requests',
    summary: 'Files a request and answers with its receipt.',
    request: submission,
    responses: { 201: receipt, 200: receipt },
  },
  status: {
    method: 'GET',
    path: '/api/{m}/requests/{reference}',
    summary: 'Where a request stands.',
    responses: { 200: statusView },
    bearer: true,
  },
  writeMessage: {
    method: 'POST',
    path: '/api/{m}/requests/{reference}/messages',
    summary: 'Writes to the office that has a request.',
    request: citizenMessage,
    responses: { 200: statusView },
    bearer: true,
  },
  files: {
    method: 'POST',
    path: '/api/{m}/requests/{reference}/files',
    summary: 'Gives places to upload files to, new ones or an old one again.',
    request: slotsAsked,
    responses: { 200: slots },
    bearer: true,
  },
  withdraw: {
    method: 'POST',
    path: '/api/{m}/requests/{reference}/withdraw',
    summary: 'Takes a request back.',
    request: z.strictObject({}),
    responses: { 200: statusView },
    bearer: true,
  },
  reopen: {
    method: 'POST',
    path: '/api/{m}/requests/{reference}/reopen',
    summary: 'Says that an ended request is not done.',
    request: reopening,
    responses: { 200: statusView },
    bearer: true,
  },
  rate: {
    method: 'POST',
    path: '/api/{m}/requests/{reference}/rating',
    summary: 'Says how an ended request was handled, once an ending.',
    request: ratingSent,
    responses: { 201: statusView },
    bearer: true,
  },
  statistics: {
    method: 'GET',
    path: '/api/{m}/statistics',
    summary: 'How a municipality kept its promises in a fiscal year (B.E.), small counts left open.',
    query: fiscalYearQuery,
    responses: { 200: statisticsView },
  },
  statisticsTable: {
    method: 'GET',
    path: '/api/{m}/statistics.csv',
    summary: 'The same as a table.',
    query: fiscalYearQuery,
    type: 'text/csv',
    responses: { 200: z.string() },
  },
  rooms: {
    method: 'GET',
    path: '/api/{m}/rooms',
    summary: 'The meeting rooms of a municipality.',
    responses: { 200: roomsView },
  },
  roomCalendar: {
    method: 'GET',
    path: '/api/{m}/rooms/{room}/calendar',
    summary: 'When a room is open, held and booked in a month.',
    query: monthQuery,
    responses: { 200: roomCalendar },
  },
  openapi: {
    method: 'GET',
    path: '/api/openapi.json',
    summary: 'This description.',
    responses: { 200: z.unknown() },
  },
} as const satisfies Record<string, Endpoint>
