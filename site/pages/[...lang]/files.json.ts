import type { APIRoute, InferGetStaticPropsType } from 'astro'
import { fileWords } from '../../file-words.ts'
import { inEachLanguage } from '../../paths.ts'

export const getStaticPaths = inEachLanguage

type Props = InferGetStaticPropsType<typeof getStaticPaths>

/** What is said about files; it comes with the first that somebody chooses. */
export const GET: APIRoute<Props> = ({ props: { locale } }) => Response.json(fileWords(locale))
