import type { Colours } from '#schemas/municipality.ts'

/** The drawing of the product itself: a sheet of paper with a tick. */
export const ownLogo = 'M7 4h7l4 4v12H7zm2 10 2.500 2.500 4.500-4.500-1.200-1.200-3.300 3.300-1.300-1.300z'

/** The badge as a picture in an address, so that the page's icon costs no request. */
export function badgeUrl({ primary }: Colours, logo = ownLogo) {
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24'><circle cx='12' cy='12' r='12' fill='${primary}'/><path d='${logo}' fill='#fff' fill-rule='evenodd' transform='translate(3 3) scale(.75)'/></svg>`
  return `data:image/svg+xml,${svg.replace(/[<>#]/g, encodeURIComponent)}`
}
