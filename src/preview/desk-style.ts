import type { Edition } from './edition.ts';

/** The desk's own style, in the house's colours: ink, paper and one red. Served with the preview, never part of the site. */
export const deskStyle = `
:host, .desk {
  --ink: #1c1b19; --paper: #fffdf8; --shade: #f3efe6; --line: #d9d2c3; --quiet: #5c564b;
  --error: #a3171b; --warning: #7a4a00; --clean: #1d5f3a; --link: #7d1215;
  color-scheme: light dark;
}
@media (prefers-color-scheme: dark) {
  :host, .desk {
    --ink: #ece7dc; --paper: #191815; --shade: #24221d; --line: #403c33; --quiet: #b3ab9b;
    --error: #ff9a94; --warning: #f0bf6c; --clean: #86d3a4; --link: #f2b3a8;
  }
}
:host { all: initial; position: fixed; inset-block-end: 0; inset-inline: 0; z-index: 2147483647; pointer-events: none; display: block; }
@media print { :host { display: none; } }
.panel, .desk {
  font: 1rem/1.65 'Midad Sans', 'IBM Plex Sans Arabic', 'Noto Sans Arabic', system-ui, sans-serif;
  color: var(--ink);
}
.panel {
  pointer-events: auto; direction: inherit; inline-size: fit-content; max-inline-size: min(46rem, calc(100vi - 1rem));
  margin-inline: .5rem; margin-block-end: .5rem; background: var(--paper); border: 1px solid var(--line);
  border-block-start: 3px solid var(--tone); border-radius: .4rem; box-shadow: 0 .4rem 1.6rem rgb(0 0 0 / .22); font-size: .9375rem;
}
.error { --tone: var(--error); } .warning { --tone: var(--warning); } .clean, .info { --tone: var(--clean); }
summary { display: flex; flex-wrap: wrap; gap: .15rem .6rem; align-items: baseline; padding: .55rem .9rem; min-block-size: 1.5rem; cursor: pointer; list-style: none; }
summary::-webkit-details-marker { display: none; }
summary span:last-child { color: var(--quiet); }
.mark { inline-size: .65rem; block-size: .65rem; border-radius: 50%; background: var(--tone); align-self: center; forced-color-adjust: none; }
.sheet { max-block-size: 42vh; overflow: auto; overscroll-behavior: contain; padding: 0 .9rem .7rem; border-block-start: 1px solid var(--line); }
.messages { list-style: none; margin: 0; padding: 0; }
.message { border-inline-start: 3px solid var(--tone); padding: .15rem .75rem; margin-block: .7rem; }
.message p { margin: 0; overflow-wrap: anywhere; }
.severity { color: var(--tone); }
.place { color: var(--quiet); font-size: .8125rem; display: flex; flex-wrap: wrap; gap: .2rem .9rem; align-items: center; }
code { font: .8125rem/1.5 ui-monospace, 'DejaVu Sans Mono', monospace; overflow-wrap: anywhere; unicode-bidi: isolate; }
button { font: inherit; color: var(--link); background: none; border: 0; border-block-end: 1px solid currentColor; padding: 0 .1rem; min-block-size: 1.5rem; cursor: pointer; }
button[hidden] { display: none; }
a { color: var(--link); text-underline-offset: .25em; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.alarm { color: var(--error); font-weight: 600; margin-block: .7rem; }
.more { margin: .7rem 0 0; color: var(--quiet); }

.desk { margin: 0; background: var(--shade); }
.desk > header, .desk > main { max-inline-size: 62rem; margin-inline: auto; padding-inline: clamp(1rem, 4vi, 2.5rem); }
.desk > header { padding-block: 1.6rem 1rem; display: flex; flex-wrap: wrap; align-items: baseline; gap: .2rem 1.2rem; }
.desk > header p { margin: 0; }
.desk h1 { font-size: 1.75rem; line-height: 1.4; margin: 0; }
.desk .outlet { flex-basis: 100%; color: var(--link); font-weight: 600; }
.desk .time { color: var(--quiet); }
.desk > header p:last-child { margin-inline-start: auto; }
.desk > main { padding-block-end: 4rem; }
.state { margin: 0 0 1.2rem; padding: .8rem 1.1rem; background: var(--paper); border-inline-start: 5px solid var(--tone); font-weight: 600; }
.desk main > section { background: var(--paper); border: 1px solid var(--line); border-block-start: 2px solid var(--ink); padding: .4rem clamp(.9rem, 3vi, 1.6rem) 1.1rem; margin-block: 0 1.4rem; }
.desk h2 { font-size: 1.25rem; margin: .5rem 0 .6rem; }
.desk h3 { font-size: 1rem; font-weight: 400; margin: 1rem 0 .2rem; display: flex; flex-wrap: wrap; gap: .2rem 1rem; align-items: baseline; }
.count { display: inline-block; min-inline-size: 1.6em; padding-inline: .4em; text-align: center; font-size: .8em; background: var(--shade); border-radius: 1em; }
.none { color: var(--quiet); margin: 0; }
.articles { margin: 0; padding-inline-start: 1.2rem; }
.articles li { margin-block: .35rem; }
.note { color: var(--warning); font-size: .875rem; margin-inline-start: .5rem; }
.lacking + .lacking { border-block-start: 1px solid var(--line); }
.lacking h3 { font-weight: 600; }
.lacking dl { margin: 0 0 .9rem; }
.lacking dt { color: var(--warning); font-size: .875rem; }
.lacking dd { display: inline; margin: 0; }
.lacking dd:not(:last-child)::after { content: '، '; }
`;

/** Marks, in the page itself, the blocks that messages are about. */
export const markStyle = `
[data-midad-mark] { --midad-tone: #a3171b; scroll-margin-block: 30vh; outline: 2px dashed var(--midad-tone) !important; outline-offset: .4rem !important; }
[data-midad-mark='warning'] { --midad-tone: #a86400; }
[data-midad-mark='info'] { --midad-tone: #1d5f3a; }
@media (prefers-color-scheme: dark) {
  [data-midad-mark] { --midad-tone: #ff9a94; }
  [data-midad-mark='warning'] { --midad-tone: #f0bf6c; }
  [data-midad-mark='info'] { --midad-tone: #86d3a4; }
}
@media print { [data-midad-mark] { outline: 0 !important; } }
`;

/** The served site's own font rules, so that the desk is set in its type. */
export function fontRules({ plan }: Edition): string {
  const stylesheets = plan?.assets.filter(({ path }) => path.endsWith('.css')) ?? [];
  return stylesheets
    .flatMap(({ content }) => String(content).match(/@font-face\s*\{[^}]*\}/g) ?? [])
    .join('\n');
}
