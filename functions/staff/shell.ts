import { html } from 'hono/html'
import { findMunicipality } from '#schemas/municipalities/index.ts'
import { staffTexts } from '#schemas/texts/staff.ts'
import { both, type Html, markup, written } from './both.ts'
import { coloursOf, styleOf } from './style.ts'

export type ShellProps = {
  readonly municipality?: string
  readonly title: string
  /** What stands at the right end of the bar at the top. */
  readonly menu?: Html
  readonly body: Html
  /** What stands at the very end, above the name of the product. */
  readonly foot?: Html
  readonly narrow?: boolean
}

/** A sheet of paper with a tick: the drawing of the product itself. */
const ownLogo = 'M7 4h7l4 4v12H7zm2 10 2.500 2.500 4.500-4.500-1.200-1.200-3.300 3.300-1.300-1.300z'

/** The frame of every page that staff see; it works without any script. */
export function shell({ municipality, title, menu, body, foot, narrow = false }: ShellProps): string {
  const found = findMunicipality(municipality ?? '')
  const owner = found?.name ?? staffTexts.product
  const { primary } = coloursOf(municipality)
  return written(html`<!doctype html>
<html lang="th">
<head>
<meta charset="utf-8">
<title>${title} · ${owner.th}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="theme-color" content="${primary}">
<link rel="icon" href="data:,">
<style>${markup(styleOf(municipality))}</style>
</head>
<body${markup(narrow ? ' class="narrow"' : '')}>
<a class="skip" href="#main">${staffTexts.skip.th}</a>
<header class="top">
<a class="brand" href="/staff/">
<svg class="badge" viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="12"></circle><path d="${found?.logo ?? ownLogo}" fill-rule="evenodd" transform="translate(3 3) scale(.75)"></path></svg>
<span><strong>${owner.th}</strong><br>${both(staffTexts.desk)}</span>
</a>
${menu ?? ''}
</header>
<main id="main" tabindex="-1">${body}</main>
<footer class="bottom">${foot ?? ''}<p class="soft">${both(staffTexts.product)}</p></footer>
</body>
</html>`)
}
