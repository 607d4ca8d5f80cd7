/** How the codebook looks: one column beside its contents on a wide screen, one on a narrow one; light, dark and on paper. */
export const pageStyle = `
:root {
  color-scheme: light dark;
  --ground: #fdfcfa; --text: #1f2328; --faint: #59616b; --line: #dcd8d0; --soft: #f3f0ea;
  --link: #0b5394; --bar: #3b6ea5; --track: #e4e0d8; --warn: #8a4b00; --warn-soft: #fdf1dc; --yes: #2d6a35; --no: #a03a2c;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #16191d; --text: #e4e6e8; --faint: #a0a8b1; --line: #353b43; --soft: #20252b;
    --link: #8ab8ee; --bar: #6c9fd6; --track: #2d333b; --warn: #f0b866; --warn-soft: #37290f; --yes: #86c98f; --no: #ef9a8c;
  }
}
* { box-sizing: border-box; }
html { scroll-behavior: smooth; scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--ground); color: var(--text); font: 1rem/1.55 system-ui, "Segoe UI", "DejaVu Sans", sans-serif; }
a { color: var(--link); text-underline-offset: .15em; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -100vw; background: var(--ground); padding: .5rem 1rem; }
.skip:focus { left: 0; top: 0; z-index: 1; }
.page { max-width: 80rem; margin: 0 auto; padding: 0 1rem 4rem; }
nav { margin: 1rem 0; padding: .5rem 1rem; max-height: 15rem; overflow: auto; background: var(--soft); border-radius: .5rem; font-size: .9rem; }
nav h2 { margin: .25rem 0; font-size: 1rem; border: 0; padding: 0; }
nav ul { list-style: none; margin: 0; padding: 0; }
nav ul ul { padding-left: 1rem; }
nav a { display: block; padding: .2rem 0; text-decoration: none; color: var(--text); }
nav a:hover { text-decoration: underline; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 1.5rem 0 1rem; text-wrap: balance; }
h2 { font-size: 1.4rem; margin: 3rem 0 1rem; padding-bottom: .3rem; border-bottom: 2px solid var(--line); }
h3 { font-size: 1.15rem; margin: 2.5rem 0 .75rem; padding-top: 1rem; }
h4 { font-size: 1rem; margin: 2rem 0 .5rem; }
h3 code, h4 code { font-weight: 400; font-size: .85em; color: var(--faint); background: none; padding: 0; }
main > section > section + section { border-top: 1px solid var(--line); }
p, li { max-width: 44rem; overflow-wrap: break-word; }
code { font: .9em ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; background: var(--soft); padding: .05em .3em; border-radius: .25rem; overflow-wrap: break-word; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.anchor { color: var(--faint); text-decoration: none; font-weight: 400; opacity: 0; }
:hover > .anchor, .anchor:focus { opacity: 1; }
span.mark { display: inline-block; vertical-align: .1em; font-size: .72rem; font-weight: 600; color: var(--warn); background: var(--warn-soft); border: 1px solid currentColor; border-radius: 1rem; padding: .05rem .6rem; }
.lead { font-size: 1.05rem; }
table { border-collapse: collapse; margin: 1rem 0 1.25rem; width: 100%; max-width: 56rem; font-size: .9rem; line-height: 1.4; }
caption { text-align: left; color: var(--faint); padding: .3rem 0; font-size: .95em; }
th, td { text-align: left; vertical-align: top; padding: .35rem .75rem .35rem 0; border-top: 1px solid var(--line); }
thead th { border-top: 0; color: var(--faint); font-weight: 600; font-size: .92em; }
tbody th { font-weight: 400; }
.count { text-align: right; font-variant-numeric: tabular-nums; width: 3.5rem; }
.share { width: 9.5rem; white-space: nowrap; font-variant-numeric: tabular-nums; }
td.share span { display: inline-block; width: 3rem; text-align: right; margin-right: .5rem; }
.estimate { white-space: nowrap; font-variant-numeric: tabular-nums; }
td.estimate span { display: inline-block; min-width: 9.5rem; }
.wide { overflow-x: auto; max-width: 100%; }
.wide table { margin-bottom: .5rem; }
.wide td { white-space: nowrap; }
table:has(.estimate) { width: auto; }
table:has(.estimate) :is(th, td) { padding-right: 2rem; }
svg.bar { width: 5.5rem; height: .6rem; }
svg.interval { width: 7.5rem; height: 1rem; vertical-align: -.2rem; }
svg .filled, svg .dot { fill: var(--bar); }
svg .track { fill: var(--track); }
svg .axis { stroke: var(--line); }
svg .range { stroke: var(--bar); stroke-width: 2; }
svg .mark { stroke: var(--warn); stroke-dasharray: 2 2; }
figure { margin: 1rem 0; max-width: 44rem; position: relative; }
figcaption { color: var(--faint); font-size: .85rem; }
svg.histogram { display: block; width: 100%; height: auto; }
svg.histogram text { font: 12px system-ui, "DejaVu Sans", sans-serif; text-anchor: middle; fill: var(--text); }
svg.histogram .tick { fill: var(--faint); }
.unseen { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
details { margin: 1rem 0; max-width: 56rem; border: 1px solid var(--line); border-radius: .5rem; padding: 0 1rem; }
summary { cursor: pointer; padding: .5rem 0; color: var(--link); }
.examples p { margin: .75rem 0 .25rem; font-weight: 600; }
.examples ul { list-style: none; margin: 0 0 1rem; padding: 0; }
.examples li { border-left: 3px solid var(--yes); padding: .1rem 0 .1rem .75rem; margin: .3rem 0; }
.examples li.no { border-left-style: dotted; border-left-color: var(--no); }
.verdict { color: var(--yes); font-weight: 600; font-size: .85em; }
.no .verdict { color: var(--no); }
@media (min-width: 64rem) {
  .page { display: grid; grid-template-columns: 17rem minmax(0, 1fr); gap: 3rem; padding-left: 1.5rem; }
  nav { position: sticky; top: 0; align-self: start; max-height: 100vh; margin: 0; padding: 1.5rem 1rem 2rem; border-radius: 0; }
}
@media (max-width: 36rem) {
  .share, .count { width: auto; }
  svg.bar { display: block; width: 2.75rem; }
  td.share span { text-align: left; margin: 0; }
  td.estimate span { display: block; min-width: 0; }
  table:has(.estimate) :is(th, td) { padding-right: .6rem; }
  svg.histogram text { font-size: 19px; }
  th, td { padding-right: .5rem; }
}
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
@media print {
  :root { --ground: #fff; --text: #000; --faint: #333; --line: #aaa; --soft: #fff; --link: #000; --bar: #555; --track: #eee; --warn: #000; --warn-soft: #fff; --yes: #000; --no: #000; }
  body { font-size: 10pt; }
  nav { position: static; max-height: none; overflow: visible; columns: 2; }
  .page { display: block; max-width: none; }
  .skip, .anchor { display: none; }
  h2, h3, caption, summary, thead { break-after: avoid; }
  tr, figure, li { break-inside: avoid; }
  .wide { overflow: visible; }
  svg * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
