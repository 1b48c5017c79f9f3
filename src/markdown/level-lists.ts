import type { Edit } from '../message/index.ts';
import { mayHold } from '../text/index.ts';
import type { LinePattern } from '../text/index.ts';
import type { BodyContext } from './body-context.ts';
import { toKeptFinder } from './code-stretches.ts';
import { risingItems, toLatin } from './rising-items.ts';

/** What Word and telephones put before an item, at the start of a line that is nobody's quoted post. */
export const bullet: LinePattern = {
  pattern: /^([ \t]{0,8})[\u2022\u25CF\u25AA\u25E6\u2023\u00B7\u2043][ \t\u00A0]/gmu,
  begins: /[\u2022\u25CF\u25AA\u25E6\u2023\u00B7\u2043]/u,
  behind: 'own',
};

/** A number before an item. */
export const numbered: LinePattern = {
  pattern: /^([ \t]{0,8})([0-9\u0660-\u0669\u06F0-\u06F9]{1,2})([.)-])([ \t\u00A0])(?=\S)/gmu,
  begins: /[0-9\u0660-\u0669\u06F0-\u06F9]/u,
  behind: 'own',
};
const latin = /^[0-9]+$/;

/** A body in which items behind `•`, Arabic digits or `1-` are list items to Markdown: of the same length, so that offsets are kept. One line alone is no list, and numbers that do not rise by one are scores, dates or amounts. */
export function levelLists(body: string, context: BodyContext): string {
  const bulleted = level(body, bullet, context, (_, indent) => `${indent}- `);
  return level(
    bulleted,
    numbered,
    context,
    (match, indent, number = '', mark = '') =>
      latin.test(number) && mark !== '-' ? match : `${indent}${toLatin(number)}${mark === '-' ? '.' : mark} `,
    (items) => risingItems(bulleted, items),
  );
}

type Rewrite = (match: string, indent?: string, digits?: string, mark?: string) => string;

/** Where the items stand that make lists of more than one. */
type Pick = (items: readonly RegExpExecArray[]) => ReadonlySet<number>;

const all: Pick = (items) => new Set(items.length < 2 ? [] : items.map(({ index }) => index));

function level(body: string, item: LinePattern, context: BodyContext, rewrite: Rewrite, pick = all): string {
  if (!mayHold(body, item)) return body;
  const isKept = toKeptFinder(body);
  const picked = pick([...body.matchAll(item.pattern)].filter((match) => !isKept(match.index)));
  if (picked.size === 0) return body;
  const edits: Edit[] = [];
  const levelled = body.replace(
    item.pattern,
    (match: string, indent: string, digits: unknown, mark: unknown, ...rest: unknown[]) => {
      const at = [digits, mark, ...rest].find((value) => typeof value === 'number') ?? 0;
      const written = rewrite(
        match,
        indent,
        typeof digits === 'string' ? digits : undefined,
        typeof mark === 'string' ? mark : undefined,
      );
      if (written === match || !picked.has(at)) return match;
      const text = written.slice(indent.length);
      edits.push({ start: at + indent.length, end: at + match.length, text });
      return written;
    },
  );
  const [first] = edits;
  if (first === undefined) return body;
  context.report('list/marker', { offsets: [first.start, first.end] }, {
    severity: 'info',
    fix: { edits },
    text: {
      ar: 'قُرئت السطور التي تبدأ هكذا قائمة. برامج أخرى لا تعرف إلا «- » و«1. » في أول السطر.',
      en: 'Lines that begin like this were read as a list. Other programs know only “- ” and “1. ” at the start of a line.',
    },
  }); // prettier-ignore
  return levelled;
}
