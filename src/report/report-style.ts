/** The report's own style: light and dark, for a screen and for paper, with fonts that the machine has. */
export const reportStyle = `
:root {
  --ink: #1c1b19; --paper: #fffdf8; --shade: #f3efe6; --line: #d9d2c3; --quiet: #5c564b; --mark: #f7d9d3;
  --error: #a3171b; --warning: #7a4a00; --info: #1d5f3a; --clean: #1d5f3a;
  color-scheme: light dark;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #ece7dc; --paper: #191815; --shade: #24221d; --line: #403c33; --quiet: #b3ab9b; --mark: #5b2320;
    --error: #ff9a94; --warning: #f0bf6c; --info: #86d3a4; --clean: #86d3a4;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--shade); color: var(--ink); font: 1rem/1.7 'IBM Plex Sans Arabic', 'Noto Sans Arabic', 'Noto Naskh Arabic', 'Geeza Pro', 'Segoe UI', system-ui, sans-serif; }
header, main { max-inline-size: 60rem; margin-inline: auto; padding-inline: clamp(.9rem, 4vi, 2.5rem); }
header { padding-block: 1.6rem .6rem; }
h1 { font-size: 1.6rem; line-height: 1.4; margin: 0; }
header p { margin: .2rem 0; color: var(--quiet); }
.sum { font-weight: 600; color: var(--ink); }
main { padding-block-end: 3rem; }
section { background: var(--paper); border: 1px solid var(--line); border-block-start: 2px solid var(--ink); padding: .5rem clamp(.8rem, 3vi, 1.5rem) 1rem; margin-block: 0 1.2rem; }
h2 { font-size: 1rem; margin: .3rem 0 .2rem; overflow-wrap: anywhere; }
ol { list-style: none; margin: 0; padding: 0; }
li { border-inline-start: 3px solid var(--tone); padding-inline-start: .8rem; margin-block: 1rem 0; }
li p { margin: 0; overflow-wrap: anywhere; }
.error { --tone: var(--error); } .warning { --tone: var(--warning); } .info { --tone: var(--info); } .clean { color: var(--clean); font-weight: 600; }
strong { color: var(--tone); }
.source { display: flex; gap: .7rem; align-items: baseline; background: var(--shade); margin-block: .35rem .25rem; padding: .35rem .7rem; border-radius: .25rem; }
.number { color: var(--quiet); font-size: .8125rem; font-variant-numeric: tabular-nums; }
.source code { flex: 1; min-inline-size: 0; text-align: start; font: inherit; white-space: pre-wrap; overflow-wrap: anywhere; }
mark { background: var(--mark); color: inherit; border-block-end: 2px solid var(--tone); padding-block: .1rem; border-radius: .15rem .15rem 0 0; }
.point { display: inline-block; inline-size: 3px; block-size: 1.2em; padding: 0; background: var(--tone); border: 0; vertical-align: text-bottom; }
.unseen { font: .6875rem/1.4 ui-monospace, 'DejaVu Sans Mono', monospace; border: 1px solid currentColor; border-radius: .2rem; padding-inline: .2rem; margin-inline: .1rem; unicode-bidi: isolate; }
.place { color: var(--quiet); font-size: .8125rem; display: flex; flex-wrap: wrap; gap: 0 1rem; }
.place code, h2 code { font-family: ui-monospace, 'DejaVu Sans Mono', monospace; font-size: .8125rem; overflow-wrap: anywhere; unicode-bidi: isolate; }
@media print { body { background: none; } section { border-inline: 0; padding-inline: 0; } li { break-inside: avoid; } }
`;
