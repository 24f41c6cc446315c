import { hash } from 'node:crypto'

/** The id of a message: the same words from the same page are the same message, however often they are sent. */
export const messageIdOf = (page: string, text: string) =>
  hash('sha256', `${page}\n${text}`).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5')
