import type { Link, LinkReference, Node, Paragraph, Text } from 'mdast';
import { toIdentifier } from './quote-ids.ts';

export interface SourceLine {
  /** Offsets in the text, without the line's end. */
  readonly start: number;
  readonly end: number;
  /** Counted from 1. */
  readonly number: number;
  readonly isBlank: boolean;
  /** Whether nothing on it may mean anything, but the mark of a quote with which it begins. */
  readonly isSignless: boolean;
}

type Point = NonNullable<Node['position']>['start'];

export function pointAt({ start, number }: SourceLine, offset: number): Point {
  return { line: number, column: offset - start + 1, offset };
}

// Letters and common punctuation: nothing that means anything to CommonMark, to GFM or to the dialect.
const beginsPlain = /[\p{Lo}«“"(—–]/u;
/** 1: may mean something; 2: means something with what stands behind it. */
export const isSign: Uint8Array = new Uint8Array(0x10000);
for (const sign of '\t\0&*<>[\\]_`~@|{}^=') isSign[sign.charCodeAt(0)] = 1;
for (const sign of '!:wW') isSign[sign.charCodeAt(0)] = 2;

/** Whether a character of a line, or a space at its end, may mean something: a table is looked up quicker than a class of a regular expression. */
function meansSomething(words: string): boolean {
  for (let at = 0; at < words.length; at += 1) {
    const sign = isSign[words.charCodeAt(at)];
    if (sign === 1 || (sign === 2 && isLonger.test(words.slice(at, at + 3)))) return true;
  }
  return words.endsWith(' ');
}

/** What stands behind such a sign where it means something, with the sign. */
export const isLonger: RegExp = /^(?:!\[|:[/:]|www)/iu;

/** A name and the id of a quote, `[name][id]`, in which nothing else means anything; or a mail address between spaces. */
const inline =
  /\[([^\s[\]](?:[^[\]]{0,200}[^\s[\]])?)\]\[([\p{L}\p{N}][\p{L}\p{M}\p{N}.-]{0,79})\]|(?<= )([A-Za-z0-9]+(?:\.[A-Za-z0-9]+)*@[A-Za-z0-9]+(?:\.[A-Za-z0-9]+)*\.[A-Za-z]+)(?=[.\u060C]?(?: |$))/gu;

const none: readonly RegExpExecArray[] = [];

/** Whether words begin with an Arabic letter. */
function beginsArabic(words: string): boolean {
  const code = words.charCodeAt(0);
  return code >= 0x621 && code <= 0x63a;
}

/** Words with a letter for each of the matches. */
const without = (matches: readonly RegExpExecArray[], words: string): string =>
  matches.reduceRight(
    (left, { 0: { length }, index }) => `${left.slice(0, index)}x${left.slice(index + length)}`,
    words,
  );

/** The paragraph of some lines, each after `lead` code units of a quote's mark; undefined when a parser must read them. */
export function toPlainParagraph(
  lines: readonly SourceLine[],
  text: string,
  lead: 0 | 2,
  identifiers: ReadonlySet<string>,
): Paragraph | undefined {
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const children: Paragraph['children'] = [];
  /** Where the text that is being put together began, and what it says so far. */
  let start: Point = pointAt(first, first.start + lead);
  let value = '';
  const closeText = (line: SourceLine, end: number): void => {
    if (value !== '') children.push({ type: 'text', value, position: { start, end: pointAt(line, end) } });
    value = '';
  };
  for (const line of lines) {
    const from = line.start + lead;
    const words = text.slice(from, line.end);
    const found = !line.isSignless && meansSomething(words) ? [...words.matchAll(inline)] : none;
    const isPlainStart = beginsArabic(words) || found[0]?.index === 0 || beginsPlain.test(words.charAt(0));
    if (!isPlainStart || (found !== none && meansSomething(without(found, words)))) return undefined;
    if (line !== first) value += '\n';
    let end = 0;
    for (const { 0: whole, 1: name = '', 2: id = '', 3: mail, index } of found) {
      // A picture.
      if (words.charAt(index - 1) === '!') return undefined;
      if (mail === undefined) {
        if (meansSomething(name) || !identifiers.has(toIdentifier(id))) return undefined;
      } else if (/www/iu.test(mail)) return undefined;
      value += words.slice(end, index);
      // What ends with the line before does not reach over the quote's mark.
      closeText(line, index === 0 ? line.start : from + index);
      end = index + whole.length;
      children.push(
        mail === undefined ? toReference(line, from + index, name, id) : toMailLink(line, from + index, mail),
      );
      start = pointAt(line, from + end);
    }
    value += words.slice(end);
  }
  closeText(last, last.end);
  return {
    type: 'paragraph',
    children,
    position: { start: pointAt(first, first.start + lead), end: pointAt(last, last.end) },
  };
}

function toReference(line: SourceLine, start: number, name: string, id: string): LinkReference {
  const end = start + name.length + 1;
  const text: Text = {
    type: 'text',
    value: name,
    position: { start: pointAt(line, start + 1), end: pointAt(line, end) },
  };
  return {
    type: 'linkReference',
    children: [text],
    position: { start: pointAt(line, start), end: pointAt(line, end + id.length + 3) },
    label: id,
    identifier: toIdentifier(id),
    referenceType: 'full',
  };
}

function toMailLink(line: SourceLine, start: number, mail: string): Link {
  const end = start + mail.length;
  const position = (): NonNullable<Node['position']> => ({
    start: pointAt(line, start),
    end: pointAt(line, end),
  });
  const text: Text = { type: 'text', value: mail, position: position() };
  return { type: 'link', title: null, url: `mailto:${mail}`, children: [text], position: position() };
}
