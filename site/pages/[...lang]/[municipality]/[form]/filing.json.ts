import type { APIRoute, InferGetStaticPropsType } from 'astro'
import { filingData } from '../../../../filing-data.ts'
import { ofEachForm } from '../../../../paths.ts'

export const getStaticPaths = ofEachForm

type Props = InferGetStaticPropsType<typeof getStaticPaths>

/** What the script of a form needs; it comes when somebody begins to fill the form in. */
export const GET: APIRoute<Props> = ({ props: { locale, municipality, form } }) =>
  Response.json(filingData(locale, municipality, form))
