import { html, raw } from 'hono/html'
import type { Text } from '#schemas/text.ts'

/** A piece of a page whose texts are escaped. */
export type Html = ReturnType<typeof html>

/** A text in Thai with the English beside it, in small. */
export const both = ({ th, en }: Text): Html => html`${th} <small lang="en">${en}</small>`

/** Text of our own that is markup already; never anything that somebody typed. */
export const markup = raw

/** A piece as text; pieces are never promises here. */
export const written = (piece: Html): string => String(piece)
