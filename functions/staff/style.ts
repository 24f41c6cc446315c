import { findMunicipality } from '#schemas/municipalities/index.ts'
import type { Colours } from '#schemas/municipality.ts'
import { deskCss } from './desk-style.ts'

/** The product's own colours, for pages that belong to no municipality. */
export const ownColours: Colours = { primary: '#0d5c55', deep: '#0a403c', accent: '#eaa015' }

export const coloursOf = (municipality = '') => findMunicipality(municipality)?.colours ?? ownColours

/** The whole style of a page, in the colours of its municipality and the look of the citizens' site. */
export function styleOf(municipality?: string) {
  const { primary, deep, accent } = coloursOf(municipality)
  return `:root{--primary:${primary};--deep:${deep};--accent:${accent}}${fonts}${css}${deskCss}`
}

/** The letters of the citizens' site; see site/pages/fonts. */
const fonts = [400, 700]
  .map(
    (weight) =>
      `@font-face{font-family:Looped;font-weight:${weight};font-display:swap;src:url("/fonts/looped-${weight}.woff2") format("woff2");unicode-range:U+0E01-0E5B,U+200C-200D,U+25CC}`,
  )
  .join('')

const css = `
:root{--ink:#14201e;--soft:#46555a;--line:#74898a;--hair:#dfe6e4;--ground:#f2f5f4;--red:#b3231b;--tint:color-mix(in srgb,var(--primary) 8%,#fff);
font:400 1.0625rem/1.65 Looped,system-ui,"Segoe UI",Roboto,"Leelawadee UI",Thonburi,sans-serif;color:var(--ink);background:var(--ground);text-wrap:pretty;overflow-wrap:break-word}
*,::before,::after{box-sizing:border-box}
body,h1,h2,h3,p,ul,ol,dl,dd,fieldset{margin:0;padding:0}
body{border-top:4px solid var(--accent);min-height:100vh;display:flex;flex-direction:column}
main{flex:1;padding-bottom:2.5rem}main:focus{outline:0}
a{color:var(--primary);text-underline-offset:.2em}
:focus-visible{outline:3px solid var(--ink);outline-offset:0;box-shadow:0 0 0 6px var(--accent)}
h1{font-size:1.65rem;line-height:1.45}h2{font-size:1.25rem;line-height:1.5}h3{font-size:1.08rem}
ul,ol{padding-left:1.4rem}
small{font-size:.86em;font-weight:400}
.skip{position:absolute;left:-99rem}.skip:focus{left:.5rem;top:.5rem;z-index:2;background:#fff;padding:.75rem 1rem}
.top{background:#fff;display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:.3rem 1.2rem;padding:.6rem max(1.06rem,(100% - var(--width))/2)}
.brand{display:flex;align-items:center;gap:.8rem;min-height:52px;color:var(--soft);text-decoration:none;font-size:.9rem;line-height:1.5}
.brand strong{color:var(--ink);font-size:1.02rem}
.badge{flex:none;width:44px;height:44px}.badge circle{fill:var(--primary)}.badge path{fill:#fff}
.menu{display:flex;flex-wrap:wrap;align-items:center;gap:.2rem .4rem}
.menu a,.menu button{display:inline-grid;place-items:center;min-height:48px;padding:.3rem .9rem;border:0;border-radius:14px;background:none;color:var(--primary);font:inherit;font-weight:700;text-decoration:none;cursor:pointer}
.menu a:hover,.menu button:hover,.menu [aria-current]{background:var(--tint)}
.hero{background:var(--primary);color:#fff;padding:1.5rem 0 1.4rem;box-shadow:0 2.6rem 0 var(--primary)}
.hero p{margin-top:.4rem;max-width:44rem}.hero a{color:#fff}
.wide,.cards{width:min(100% - 1.6rem,var(--width));margin-inline:auto}.wide{padding-inline:.3rem}
.cards{display:grid;gap:1.06rem}
.card{background:#fff;border-radius:20px;box-shadow:0 1px 4px rgb(10 40 36/.14);padding:1.15rem 1.06rem 1.4rem;min-width:0}
.card>*+*,.field+.field{margin-top:1rem}
.hint,.soft{color:var(--soft)}
.button{display:inline-grid;place-items:center;min-height:54px;padding:.5rem 1.6rem;border:2px solid var(--primary);border-radius:16px;background:var(--primary);color:#fff;font:inherit;font-weight:700;text-decoration:none;cursor:pointer}
.button:hover{background:var(--deep)}
.button.plain{background:#fff;color:var(--primary)}.button.plain:hover{background:var(--tint)}
.wideButton{width:100%;font-size:1.15rem}
label,legend{display:block;font-weight:700;padding:0}
input,textarea,select{font:inherit;color:inherit;background:#fff;display:block;width:100%;min-height:54px;margin-top:.35rem;padding:.6rem .9rem;border:1.5px solid var(--line);border-radius:14px}
textarea{resize:vertical}fieldset{border:0;min-width:0}
[aria-invalid="true"]{border:2px solid var(--red)}
.code{letter-spacing:.3em;font-variant-numeric:tabular-nums;font-size:1.3rem}
.error{color:var(--red);font-weight:700}
.note{border-left:5px solid var(--accent);padding-left:.8rem}
.errors{border:3px solid var(--red)}.errors h2{color:var(--red)}
.qr{width:13rem;margin-inline:auto}.qr svg{display:block;width:100%;height:auto}
.secret{font:700 1.1rem/1.8 ui-monospace,monospace;letter-spacing:.06em;text-align:center;overflow-wrap:anywhere}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.6rem .9rem .6rem 0;border-top:1px solid var(--hair)}th{color:var(--soft);font-weight:400;font-size:.95rem}
.facts dt{color:var(--soft);font-size:.95rem}.facts dd+dt{margin-top:.7rem}
.tag{display:inline-block;background:var(--tint);color:var(--deep);border-radius:1.2rem;padding:.1rem .8rem;font-size:.95rem}
.tag.late{background:#fff0ee;color:var(--red);font-weight:700}
summary{padding:.6rem 0;font-weight:700;color:var(--primary);cursor:pointer}
.bottom{background:#fff;border-top:1px solid var(--hair);padding:1rem 1rem 1.6rem;text-align:center}.bottom a{display:inline-block;padding:.65rem .7rem}.bottom button{min-height:48px;padding:.3rem .9rem;border:0;background:none;color:var(--primary);font:inherit;text-decoration:underline;text-underline-offset:.2em;cursor:pointer}
body{--width:64rem}body.narrow{--width:27rem}.narrow p>small{display:block}h1 small{display:inline-block}
@media(max-width:30rem){.menu{gap:0}.menu a,.menu button{padding-inline:.5rem}}
@media(min-width:48rem){h1{font-size:2.1rem}.hero{padding:2.2rem 0 1.9rem}.card{padding:1.6rem 1.8rem 1.9rem}.button{justify-self:start}}
`
