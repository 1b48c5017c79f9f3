import { codeUnits } from './code-units.ts';

/** The characters with which lines of a text begin, each once and in no order. */
export interface LineBeginnings {
  /** Behind spaces and tabs. */
  readonly own: string;
  /** Behind spaces, tabs and the marks of quotes, `>`. */
  readonly quoted: string;
  /** Whether each line ends at LF. */
  readonly isLineFeedAlone: boolean;
}

/** What is looked for at the start of lines, and what begins each line that holds it. */
export interface LinePattern {
  readonly pattern: RegExp;
  /** Tested by the characters of `LineBeginnings`, whichever of them is named by `behind`. */
  readonly begins: RegExp;
  readonly behind: 'own' | 'quoted';
}

/** Whether a line of a text begins as those do that hold what is looked for. */
export const mayHold = (of: string, { begins, behind }: LinePattern): boolean =>
  begins.test(lineBeginnings(of)[behind]);

let text = '';
let beginnings: LineBeginnings = { own: '', quoted: '', isLineFeedAlone: true };

/** The characters with which the lines of a text begin, as UTF-16 code units. What is looked for at the start of lines alone need not be looked for in a text where none begins so. A line ends at LF, CR, U+2028 or U+2029. */
export function lineBeginnings(of: string): LineBeginnings {
  // Many ask about one text in turn.
  if (of !== text) {
    beginnings = readBeginnings(of);
    text = of;
  }
  return beginnings;
}

function readBeginnings(of: string): LineBeginnings {
  const own: number[] = [];
  const quoted: number[] = [];
  const isLineFeedAlone = !of.includes('\r') && !of.includes('\u2028') && !of.includes('\u2029');
  const units = codeUnits(of);
  for (let start = 0; start < of.length;) {
    const found = isLineFeedAlone ? of.indexOf('\n', start) : nextEnd(of, start);
    const end = found < 0 ? of.length : found;
    let at = start;
    while (at < end && isSpace(units[at])) at += 1;
    if (at < end) {
      const first = units[at] ?? 0;
      if (!own.includes(first)) own.push(first);
      while (at < end && (units[at] === quoteMark || isSpace(units[at]))) at += 1;
      const behind = units[at] ?? 0;
      if (at < end && !quoted.includes(behind)) quoted.push(behind);
    }
    start = end + 1;
  }
  return { own: toText(own), quoted: toText(quoted), isLineFeedAlone };
}

const toText = (codes: readonly number[]): string => codes.map((code) => String.fromCharCode(code)).join('');

const quoteMark = 0x3e;
const isSpace = (code: number | undefined): boolean => code === 0x20 || code === 0x09;

function nextEnd(of: string, start: number): number {
  for (let at = start; at < of.length; at += 1) {
    const code = of.charCodeAt(at);
    if (code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029) return at;
  }
  return -1;
}
