/** The style sheet of a check that is sent on as one page: two columns on a desk, one on a phone, plain on paper. */
export const pageStyle = `
:root { color-scheme: light dark; --ink: #1c2426; --paper: #fff; --line: #d5dcde; --error: #b3261e; --warning: #8a5a00; --info: #00596b; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6ecee; --paper: #14191b; --line: #3a4548; --error: #ff9c93; --warning: #ffc46b; --info: #7fd3e6; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 76rem; padding: 1.5rem; color: var(--ink); background: var(--paper); font: 1rem/1.6 'Be Vietnam Pro', 'Noto Sans', system-ui, sans-serif; font-variant-numeric: tabular-nums; }
header { border-bottom: 2px solid var(--info); margin-bottom: 1.5rem; }
h1 { font-size: 1.4rem; margin: 0; } h2 { font-size: 1.1rem; margin: 0 0 .75rem; } h3 { font-size: 1rem; margin: 0; }
main { display: grid; gap: 2rem; grid-template-columns: minmax(0, 3fr) minmax(18rem, 2fr); align-items: start; }
article { white-space: pre-wrap; overflow-wrap: anywhere; grid-row: span 2; }
table { border-collapse: collapse; white-space: normal; margin: .5rem 0; } .table { overflow-x: auto; } td { border: 1px solid var(--line); padding: .15rem .5rem; vertical-align: top; overflow-wrap: normal; } td.number { text-align: right; white-space: nowrap; }
mark { color: inherit; background: none; text-decoration: underline 2px; text-underline-offset: .2em; font-weight: 600; }
mark.error { text-decoration-color: var(--error); } mark.warning { text-decoration: underline 2px dashed var(--warning); } mark.info { text-decoration: underline 2px dotted var(--info); }
a { color: var(--info); } sup { line-height: 0; } sup a { text-decoration: none; padding: 0 .15em; }
ol { margin: 0; padding: 0 0 0 1.5rem; } li { border-top: 1px solid var(--line); padding: .6rem 0; overflow-wrap: anywhere; }
li.error h3 { color: var(--error); } li.warning h3 { color: var(--warning); } li.info h3 { color: var(--info); }
p { margin: .25rem 0; } .place { font-size: .85rem; } .equation { font-weight: 600; } .reason { font-style: italic; }
code { font-size: .8rem; }
:target { outline: 2px solid var(--info); outline-offset: 3px; }
@media (max-width: 50rem) { main { grid-template-columns: minmax(0, 1fr); } article { grid-row: auto; } }
@media print { :root { --ink: #000; --paper: #fff; --line: #999; --error: #7a0000; --warning: #5a3a00; --info: #003642; } body { max-width: none; padding: 0; font-size: 10.5pt; } main { display: block; } section { margin-top: 1.5rem; } li { break-inside: avoid; } }
@page { size: A4; margin: 20mm; }
`
