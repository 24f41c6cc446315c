/** The look of lists and of the case page, on top of what all pages of staff share. */
export const deskCss = `
.rows{list-style:none;padding:0;margin-top:.6rem}
.row{display:grid;gap:.15rem;padding:.85rem .2rem;color:inherit;text-decoration:none;border-top:1px solid var(--hair)}
.row:hover{background:var(--tint)}.row:hover .subject{text-decoration:underline}
.row>*,.rowTop>*,.rowEnd>*{min-width:0}dd.secret{text-align:left}
.rowTop,.rowEnd{display:flex;flex-wrap:wrap;align-items:center;gap:.15rem .8rem}
.ref{font-variant-numeric:tabular-nums;color:var(--primary)}
.subject{font-weight:700;font-size:1.08rem}
.mark{display:inline-flex;flex-wrap:wrap;gap:0 .5rem;border-radius:1.2rem;padding:.1rem .8rem;font-size:.95rem;border-left:.5rem solid}
.mark.late{background:#fff0ee;color:#9c1d16;border-color:#b3231b}
.mark.today{background:#fff6e0;color:#6b4700;border-color:#d98a00}
.mark.later{background:#eaf6ee;color:#14532d;border-color:#2c8a4b}
.calm{padding:1.2rem 0;text-align:center;font-size:1.08rem}
.search{display:grid;gap:.8rem;align-items:end}.search .field+.field{margin-top:0}
.search+.search{margin-top:1.2rem;padding-top:1.2rem;border-top:1px solid var(--hair)}
.story{list-style:none;padding:0}.story li{position:relative;padding:0 0 .8rem 1.4rem;border-left:2px solid var(--hair)}
.story li::before{content:"";position:absolute;left:-.4rem;top:.55rem;width:.7rem;height:.7rem;border-radius:50%;background:var(--primary)}
.story .own::before{background:var(--line)}.story .bad::before{background:var(--red)}
.letter{white-space:pre-wrap;background:var(--ground);border-radius:14px;padding:.7rem .9rem;margin-top:.3rem}
.letter.by-citizen{background:var(--tint)}.letter.by-note{background:#fff6e0}
.said{white-space:pre-wrap}
.files{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:1rem}.files li{max-width:15rem;overflow-wrap:anywhere}
.files img{display:block;max-width:100%;height:9rem;width:auto;object-fit:contain;border-radius:10px;background:var(--ground)}
.case h2+*{margin-top:.6rem}.case h2~h3{margin-top:1.3rem}.case h3+.facts{margin-top:.4rem}.case .facts+.facts{margin-top:1rem;padding-top:1rem;border-top:1px solid var(--hair)}.case .facts dd{font-size:1.05rem}
.error,.lines{white-space:pre-line}
details.act{border-top:1px solid var(--hair);margin:0}.card>.act:first-child{border-top:0}.act>summary{padding:.85rem 0;min-height:48px}
dd>.act{border:0}.act form{padding:0 0 1.2rem}.act :is(.field,.hint)+.field{margin-top:.9rem}.act .button{margin-top:1rem}
.act .hint{font-size:.95rem}.act h3{margin-top:.8rem}
.callNow{display:flex;flex-wrap:wrap;gap:.6rem}form .callNow{margin-top:1rem}form .callNow .button{margin:0}.callNow .button{min-width:0}
.wideTable{overflow-x:auto;margin-top:.6rem}.wideTable table{border-collapse:collapse;min-width:100%}
.wideTable th,.wideTable td{border-bottom:1px solid var(--hair);padding:.45rem .6rem .45rem 0;text-align:right;vertical-align:bottom}
.wideTable th:first-child{text-align:left;min-width:9rem}.wideTable tbody th{font-weight:400}.wideTable td{font-variant-numeric:tabular-nums}
@media(min-width:48rem){.search{grid-template-columns:1fr auto}.search.three{grid-template-columns:1fr 1fr 1fr auto}}
@media(min-width:62rem){.whole{grid-column:1/-1}.case.cards{grid-template-columns:minmax(0,1fr) 24rem;align-items:start}.column{display:grid;gap:1.06rem}}
@media(max-width:61.99rem){.column{display:contents}}
`
