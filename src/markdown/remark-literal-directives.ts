import type { Root } from 'mdast';
import { visit } from './visit.ts';
import { quoteValue } from '../message/index.ts';
import type { Bilingual, Fix } from '../message/index.ts';
import { lineBeginnings, stripFormat } from '../text/index.ts';
import type { BodyContext } from './body-context.ts';
import { findDirectiveFault } from './directives/directive-fault.ts';
import { behindWords, faultText } from './directives/fault-texts.ts';
import { boxNames, findDirective, nearestDirectives } from './directives/find-directive.ts';
import type { DirectiveSpec } from './directives/directive-spec.ts';
import { parseDirectiveLine } from './directives/parse-directive-line.ts';
import { sourceOf } from './source-text.ts';

const line = /^[ \t>\p{Cf}]*(:{2,})[ \t\p{Cf}]*([^\s[{(:]*)/gmu;

// One colon, and what keyboards give for it: full-width, small, a ratio and other marks of two dots, the Arabic semicolon.
const nearLine =
  /^[ \t>\p{Cf}]*((?::(?:[ \t]+:+)?|(?=:*[^:])[:\uFF1A\uFE55;\u061B\u2236\u2237\u02D0\u05C3\u205A\uA789\uFE13\uFE30]{1,4}))[ \t\p{Cf}]*([\p{L}\p{M}][\p{L}\p{M}\p{N}_-]*)[ \t]*(?=[[{(]|$)/gmu;

// What both begin with, where the first line is the only one.
const begins = /^[ \t>\p{Cf}]*[:\uFF1A\uFE55;\u061B\u2236\u2237\u02D0\u05C3\u205A\uA789\uFE13\uFE30]/u;

// Behind words of the same line: read as a directive nowhere.
const inLine = /(?<=[^\s:>])[ \t]+(:{2,}[ \t]*([\p{L}\p{M}][\p{L}\p{M}\p{N}_-]*))(?=[[{])/gu;

/** What a paragraph is looked through for. */
export const directiveLike: readonly RegExp[] = [line, nearLine, inLine];

/** Whether a paragraph may hold any of that. */
export const mayHoldDirective = (source: string, isLineFeedAlone = false): boolean =>
  begins.test(source) ||
  source.includes('\n') ||
  source.includes('::') ||
  (!isLineFeedAlone && otherLineEnd.test(source));

const otherLineEnd = /[\r\u2028\u2029]/u;

/** Reports lines that look like directives and were printed as text: an unknown name, a missing bracket, a stray `:::`. */
export function remarkLiteralDirectives(context: BodyContext): (tree: Root) => void {
  return (tree) => {
    const { isLineFeedAlone } = lineBeginnings(context.source.body);
    // Boxes that were not opened: the `:::` that was meant to close each needs no message of its own.
    const unopened = { count: 0 };
    visit(tree, 'paragraph', (paragraph) => {
      const start = paragraph.position?.start.offset;
      if (start === undefined || paragraph.data?.literal === true) return;
      const source = sourceOf(paragraph, context);
      if (!mayHoldDirective(source, isLineFeedAlone)) return;
      for (const { 0: match, 1: marks = '', 2: name = '', index } of source.matchAll(nearLine)) {
        // Told below.
        if (/^:{2,}$/u.test(marks)) continue;
        const isOpen = /^[[{(]/u.test(source.slice(index + match.length));
        // A word alone on its line is no directive behind one mark.
        if (findDirective(name) === undefined || (!isOpen && marks.length < 2)) continue;
        const at = start + index + match.length - match.trimStart().length;
        reportLine(context, [at, start + index + match.length], marks, name, isOpen);
        if (opensBox(marks, name, isOpen)) unopened.count += 1;
      }
      for (const match of source.matchAll(line)) {
        const [whole, colons = '', typed = ''] = match;
        const offsets = [start + match.index, start + match.index + whole.length] as const;
        const name = stripFormat(typed);
        const behind = source.slice(match.index + whole.length);
        const isOpen = /^[ \t]*(?:[[{(\r\n]|$)/u.test(behind);
        if (name === '' && unopened.count > 0) unopened.count -= 1;
        else if (name !== '' || !isToldAt(offsets[0] + whole.indexOf(colons), context))
          reportLine(context, offsets, colons, name, isOpen);
        if (opensBox(colons, name, /^[ \t]*\{/u.test(behind))) unopened.count += 1;
      }
      const inWords = source.includes('::') ? withoutCode(source).matchAll(inLine) : [];
      for (const { 0: whole, 1: mark = '', 2: name = '', index } of inWords) {
        const spec = findDirective(name);
        const at = start + index + whole.length - mark.length;
        if (spec !== undefined) reportInWords(context, [at, at + mark.length], mark, name, spec);
      }
    });
  };
}

function reportLine(
  context: BodyContext,
  offsets: readonly [number, number],
  colons: string,
  name: string,
  isOpen: boolean,
): void {
  if (name === '') {
    context.report('directive/stray-close', { offsets }, {
      severity: 'warning',
      found: colons,
      text: {
        ar: 'هذه العلامة لا تغلق إطارًا مفتوحًا، فظهرت للقارئ. احذفها، أو صحّح السطر الذي يفتح الإطار.',
        en: 'This mark closes no open box and is shown to the reader. Delete it, or correct the line that opens the box.',
      },
    }); // prettier-ignore
    return;
  }
  const spec = findDirective(name);
  if (spec !== undefined) {
    reportMalformed(context, offsets, colons, name, spec);
    return;
  }
  const near = nearestDirectives(name);
  const first = near[0];
  context.report('directive/unknown', { offsets }, {
    severity: first !== undefined && isOpen ? 'error' : 'warning',
    found: name,
    expected: near,
    text: first === undefined ? unknownText(name, colons.length > 2) : {
      ar: `لا توجيه بالاسم ${quoteValue(name)}، فظهر السطر للقارئ كما هو؛ لعل المقصود ${quoteValue(first)}.`,
      en: `There is no directive named ${quoteValue(name)}, so the line is shown to the reader as it stands; perhaps ${quoteValue(first)} was meant.`,
    },
  }); // prettier-ignore
}

function unknownText(name: string, isBox: boolean): Bilingual {
  const boxes = boxNames.map(quoteValue);
  return isBox
    ? {
        ar: `لا إطار بالاسم ${quoteValue(name)}، فظهر السطر للقارئ كما هو. اكتب مكانه اسمًا من هذه: ${boxes.join('، ')}؛ أو احذف السطر، ومعه السطر ::: الذي يغلقه.`,
        en: `There is no box named ${quoteValue(name)}, so the line is shown to the reader as it stands. Write one of these names in its place: ${boxes.join(', ')}; or delete the line, and with it the line ::: that closes it.`,
      }
    : {
        ar: `لا توجيه بالاسم ${quoteValue(name)}، فظهر السطر للقارئ كما هو. صحّح الاسم أو احذف النقطتين من أول السطر.`,
        en: `There is no directive named ${quoteValue(name)}, so the line is shown to the reader as it stands. Correct the name, or delete the colons at the start of the line.`,
      };
}

const modelOf = (name: string, { shape }: DirectiveSpec): string =>
  shape === 'container' ? `:::${name}[…]` : `::${name}{…}`;

function reportMalformed(
  context: BodyContext,
  offsets: readonly [number, number],
  marks: string,
  name: string,
  spec: DirectiveSpec,
): void {
  const { body } = context.source;
  const [rest = ''] = /^[^\r\n]*/u.exec(body.slice(offsets[1])) ?? [];
  const fault = findDirectiveFault(marks, rest, spec);
  const model = modelOf(name, spec);
  const at = body.indexOf(marks, offsets[0]);
  const fix = fault?.kind === 'marks' && isWhole(`::${name}${rest}`) ? toFix(at, marks.length) : undefined;
  context.report('directive/malformed', { offsets }, {
    severity: 'error',
    found: marks + name,
    expected: [model],
    text: faultText(fault, model, spec.shape === 'container'),
    ...(fix === undefined ? {} : { fix }),
  }); // prettier-ignore
}

const toFix = (start: number, length: number): Fix => ({
  edits: [{ start, end: start + length, text: '::' }],
});

/** Whether a line is one that needs no other: then nothing but its marks was wrong. */
function isWhole(text: string): boolean {
  const read = parseDirectiveLine(text);
  return (
    read !== undefined &&
    Object.keys(read.values).length > 0 &&
    read.unknown.length === 0 &&
    read.coloned === undefined &&
    read.unmatched === undefined
  );
}

function reportInWords(
  context: BodyContext,
  offsets: readonly [number, number],
  mark: string,
  name: string,
  spec: DirectiveSpec,
): void {
  const model = modelOf(name, spec);
  context.report('directive/malformed', { offsets }, {
    severity: 'error',
    found: mark,
    expected: [model],
    text: behindWords(model),
  }); // prettier-ignore
}

/** Whether marks were told as those that do not close their box. */
const isToldAt = (offset: number, { messages }: BodyContext): boolean =>
  messages.some(({ rule, place }) => rule === 'directive/unclosed' && place.start.offset === offset);

/** Whether a line that was not understood was meant to open a box; a name that nobody knows behind two colons may be that of a line with values in braces. */
function opensBox(colons: string, name: string, hasBraces: boolean): boolean {
  if (name === '') return false;
  const [near] = findDirective(name) === undefined ? nearestDirectives(name) : [name];
  if (near === undefined) return colons.length > 2 || !hasBraces;
  const shape = findDirective(near)?.shape;
  return shape === 'container' || (shape === 'either' && colons.length > 2);
}

const withoutCode = (source: string): string =>
  source.includes('`') ? source.replace(/`[^`]*`/gu, (code) => ' '.repeat(code.length)) : source;
