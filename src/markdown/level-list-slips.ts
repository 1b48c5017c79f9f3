import type { Bilingual, Edit } from '../message/index.ts';
import { mayHold } from '../text/index.ts';
import type { LinePattern } from '../text/index.ts';
import type { BodyContext, Complaint } from './body-context.ts';
import { toKeptFinder } from './code-stretches.ts';
import { toLatin } from './rising-items.ts';

// Dashes of a word processor before an item; an attribution line is none.
const dashed = /^([ \t]{0,3})\u2013([ \t\u00A0])(?=[^\s[])(?!.*\]\[)/u;

// The dash of speakers, signatures and asides: whose it is only its writer knows.
const spoken = /^([ \t]{0,3})\u2014([ \t\u00A0])(?=[^\s[])(?!.*\]\[)/u;

// `-item`, `1.item`; `*words*` are stressed.
const glued =
  /^[ \t]{0,3}(?:[-+]|\*(?!.*\*)|[0-9\u0660-\u0669]{1,2}[.)-])(?=(?!\p{Nd})[\p{Script=Arabic}«“])/u;

/** The start of a line that may be an item. */
export const suspectItem: LinePattern = {
  pattern:
    /^[ \t]{0,3}(?:[\u2013\u2014][ \t\u00A0]|(?:[-+*]|[0-9\u0660-\u0669]{1,2}[.)-])[\p{Script=Arabic}«“])/mu,
  begins: /[\u2013\u2014+*\d\u0660-\u0669-]/u,
  behind: 'own',
};

/** What may stand right above a list: nothing, a colon, a heading, a line of the dialect, an item of another. */
const introduces = /^[ \t]*$|[:\uFF1A][ \t*_]*$|^[ \t]{0,3}(?:#|:::|>|(?:[-*+\u2022]|\d{1,2}[.)])[ \t])/u;

/** A second dash, as of an aside, or the end of a question or a call, as in a dialogue. */
const secondDash = /[\p{L}\p{M}\p{N}»"”)][ \t]*[\u2013\u2014]|[ \t]-(?:[ \t]|$)|\S-(?:[ \t]|$)/u;
const speech = /[؟?!][»"”)]*[ \t]*$/u;
const sentence = /[.؟?!…][»"”)]*[ \t]*$/u;

/** What stands above items and no speaker: nothing, a colon, a heading, a line of the dialect. */
const introducesItems = /^[ \t]*$|[:\uFF1A][ \t*_]*$|^[ \t]{0,3}(?:#|:::)/u;

/** A line that gives somebody the word. */
const givesTheWord =
  /(?<![\p{L}\p{M}])[وف]?[سي]?(?:قال|قلت|قلنا|يقول|تقول|سأل|أجاب|رد|ردّ|أضاف|تابع|صاح|هتف|همس)[\p{L}\p{M}]{0,4}(?![\p{L}\p{M}]).*[:\uFF1A][ \t*_]*$/u;

/** Fewer lines behind a dash may be what two people say to one another. */
const fewestDashed = 3;

/** A body in which lines behind dashes that follow one another are items of a list: of the same length, so that offsets are kept. Items without a space behind their mark, and lines that may be a dialogue, stay as they are and are reported. */
export function levelListSlips(body: string, context: BodyContext): string {
  if (!mayHold(body, suspectItem) || !suspectItem.pattern.test(body)) return body;
  const isKept = toKeptFinder(body);
  const dashes: Edit[] = [];
  const doubtful: Edit[] = [];
  const spaces: Edit[] = [];
  const perhapsSpaces: Edit[] = [];
  for (const run of toRuns(body)) {
    const { pattern, lines, above } = run;
    const [first] = lines;
    if (first === undefined || lines.length < 2 || isKept(first.at)) continue;
    const hyphens = lines.filter(({ match }) => !/[+*\p{N}]/u.test(match));
    if (hyphens.some(({ rest }) => secondDash.test(rest))) continue;
    const isBelow = introduces.test(above);
    if (!isBelow && pattern !== glued) continue;
    if (pattern === dashed && lines.every(({ rest }) => /^\p{Nd}/u.test(rest))) continue;
    if (!isRising(lines)) continue;
    const isSure =
      pattern === dashed
        ? isList(run)
        : hyphens.length === 0 ||
          (isBelow && pattern !== spoken && !hyphens.some(({ rest }) => speech.test(rest)));
    for (const { at, match } of lines) {
      const end = at + match.length;
      if (pattern === glued) (isSure ? spaces : perhapsSpaces).push({ start: end, end, text: ' ' });
      else (isSure ? dashes : doubtful).push({ start: end - 2, end, text: '- ' });
    }
  }
  report(dashes, 0, context, { severity: 'info', fix: { edits: dashes }, text: readText });
  report(doubtful, 0, context, { severity: 'info', text: doubtfulText });
  report(spaces, 1, context, { severity: 'warning', fix: { edits: spaces }, text: spaceText });
  report(perhapsSpaces, 1, context, { severity: 'warning', text: spaceText });
  let levelled = '';
  let end = 0;
  for (const { start, end: next, text } of dashes) {
    levelled += body.slice(end, start) + text;
    end = next;
  }
  return levelled + body.slice(end);
}

interface Line {
  readonly at: number;
  readonly match: string;
  readonly rest: string;
}

interface Run {
  readonly pattern: RegExp;
  /** The line above the first. */
  readonly above: string;
  /** The line above the first that is not empty. */
  readonly before: string;
  readonly lines: Line[];
  /** Whether empty lines alone part it from lines of its kind. */
  isParted: boolean;
}

/** Whether lines behind dashes are items, and not what people say. */
function isList({ lines, above, before, isParted }: Run): boolean {
  return (
    lines.length >= fewestDashed &&
    introducesItems.test(above) &&
    !isParted &&
    !givesTheWord.test(before) &&
    !lines.some(({ rest }) => sentence.test(rest) || /^\p{Nd}/u.test(rest))
  );
}

/** Whether the numbers of lines, if they have any, rise by one: those of scores do not. */
function isRising(lines: readonly Line[]): boolean {
  const numbers = lines.flatMap(({ match }) => /\p{Nd}+/u.exec(match) ?? []);
  return numbers.every(
    (number, index) =>
      index === 0 || Number(toLatin(number)) === Number(toLatin(numbers[index - 1] ?? '')) + 1,
  );
}

/** Lines of one kind that follow one another. */
function toRuns(body: string): readonly Run[] {
  const runs: Run[] = [];
  let run: Run | undefined;
  let above = '';
  let before = '';
  let at = 0;
  for (const [index, part] of body.split(/(\r\n|[\r\n])/u).entries()) {
    const start = at;
    at += part.length;
    if (index % 2 === 1) continue;
    const pattern = [dashed, spoken, glued].find((each) => each.test(part));
    const match = pattern?.exec(part)?.[0];
    if (pattern === undefined || match === undefined) run = undefined;
    else {
      const line = { at: start, match, rest: part.slice(match.length) };
      if (run?.pattern === pattern) run.lines.push(line);
      else {
        const last = runs.at(-1);
        const isParted = last?.pattern === pattern && above.trim() === '' && pattern.test(before);
        if (isParted) last.isParted = true;
        runs.push((run = { pattern, above, before, lines: [line], isParted }));
      }
    }
    above = part;
    if (part.trim() !== '') before = part;
  }
  return runs;
}

/** Reports the first of the marks that edits would write; `before`: how many characters of the mark stand before an edit. */
function report(edits: readonly Edit[], before: number, context: BodyContext, complaint: Complaint): void {
  const [first] = edits;
  if (first === undefined) return;
  context.report('list/marker', { offsets: [first.start - before, first.end] }, complaint);
}

const readText: Bilingual = {
  ar: 'قُرئت السطور المتتالية التي تبدأ بشرطة طويلة قائمة. برامج أخرى تجمعها في فقرة واحدة؛ ابدأ كلا منها بـ«- ».',
  en: 'Lines behind dashes that follow one another were read as a list. Other programs join them into one paragraph; begin each with “- ”.',
};

const doubtfulText: Bilingual = {
  ar: 'تبدأ هذه السطور المتتالية بشرطة طويلة، وظهرت للقارئ فقرة واحدة. إن كانت بنود قائمة فابدأ كلا منها بـ«- »؛ وإن كانت حوارا أو توقيعات فافصل بينها بسطر فارغ.',
  en: 'These lines behind dashes follow one another and are shown to the reader as one paragraph. If they are items of a list, begin each with “- ”; if they are a dialogue or signatures, put an empty line between them.',
};

const spaceText: Bilingual = {
  ar: 'لا مسافة بعد علامة القائمة في هذه السطور، فظهرت للقارئ فقرة واحدة. ضع مسافة بعد كل علامة: «- » أو «1. ».',
  en: 'No space follows the list marker of these lines, so they are shown to the reader as one paragraph. Put a space after each marker: “- ” or “1. ”.',
};
