import type { Edit } from '../message/index.ts';
import type { BodyContext } from './body-context.ts';
import { toKeptFinder } from './code-stretches.ts';

// Dashes of a word processor before an item; an attribution line is none.
const dashed = /^([ \t]{0,3})[\u2013\u2014]([ \t\u00A0])(?=[^\s[])(?!.*\]\[)/u;

// `-item`, `1.item`; `*words*` are stressed.
const glued = /^[ \t]{0,3}(?:[-+]|\*(?!.*\*)|[0-9\u0660-\u0669]{1,2}[.)-])(?=[\p{Script=Arabic}«“])/u;
const suspect =
  /^[ \t]{0,3}(?:[\u2013\u2014][ \t\u00A0]|(?:[-+*]|[0-9\u0660-\u0669]{1,2}[.)-])[\p{Script=Arabic}«“])/mu;

/** A body in which lines behind dashes that follow one another are items of a list: of the same length, so that offsets are kept. Items without a space behind their mark stay as they are, and are reported. */
export function levelListSlips(body: string, context: BodyContext): string {
  if (!suspect.test(body)) return body;
  const isKept = toKeptFinder(body);
  const dashes: Edit[] = [];
  const spaces: Edit[] = [];
  for (const { pattern, lines } of toRuns(body)) {
    const [first] = lines;
    if (first === undefined || lines.length < 2 || isKept(first.at)) continue;
    for (const { at, match } of lines) {
      const end = at + match.length;
      if (pattern === glued) spaces.push({ start: end, end, text: ' ' });
      else dashes.push({ start: end - 2, end, text: '- ' });
    }
  }
  reportDashes(dashes, context);
  reportSpaces(spaces, context);
  let levelled = '';
  let end = 0;
  for (const { start, end: next, text } of dashes) {
    levelled += body.slice(end, start) + text;
    end = next;
  }
  return levelled + body.slice(end);
}

interface Run {
  readonly pattern: RegExp;
  readonly lines: { readonly at: number; readonly match: string }[];
}

/** Lines of one kind that follow one another. */
function toRuns(body: string): readonly Run[] {
  const runs: Run[] = [];
  let run: Run | undefined;
  let at = 0;
  for (const [index, part] of body.split(/(\r\n|[\r\n])/u).entries()) {
    const start = at;
    at += part.length;
    if (index % 2 === 1) continue;
    const pattern = [dashed, glued].find((each) => each.test(part));
    const match = pattern?.exec(part)?.[0];
    if (pattern === undefined || match === undefined) run = undefined;
    else if (run?.pattern === pattern) run.lines.push({ at: start, match });
    else runs.push((run = { pattern, lines: [{ at: start, match }] }));
  }
  return runs;
}

function reportDashes(edits: readonly Edit[], context: BodyContext): void {
  const [first] = edits;
  if (first === undefined) return;
  context.report('list/marker', { offsets: [first.start, first.end] }, {
    severity: 'info',
    fix: { edits },
    text: {
      ar: 'قُرئت السطور المتتالية التي تبدأ بشرطة طويلة قائمة. برامج أخرى تجمعها في فقرة واحدة؛ ابدأ كلا منها بـ«- ».',
      en: 'Lines behind dashes that follow one another were read as a list. Other programs join them into one paragraph; begin each with “- ”.',
    },
  }); // prettier-ignore
}

function reportSpaces(edits: readonly Edit[], context: BodyContext): void {
  const [first] = edits;
  if (first === undefined) return;
  context.report('list/marker', { offsets: [first.start - 1, first.end] }, {
    severity: 'warning',
    fix: { edits },
    text: {
      ar: 'لا مسافة بعد علامة القائمة في هذه السطور، فظهرت للقارئ فقرة واحدة. ضع مسافة بعد كل علامة: «- » أو «1. ».',
      en: 'No space follows the list marker of these lines, so they are shown to the reader as one paragraph. Put a space after each marker: “- ” or “1. ”.',
    },
  }); // prettier-ignore
}
