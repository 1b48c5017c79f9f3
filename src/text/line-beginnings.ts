/** The characters with which lines of a text begin, each once and in no order. */
export interface LineBeginnings {
  /** Behind spaces and tabs. */
  readonly own: string;
  /** Behind spaces, tabs and the marks of quotes, `>`. */
  readonly quoted: string;
}

/** What is looked for at the start of lines, and what begins each line that holds it. */
export interface LinePattern {
  readonly pattern: RegExp;
  /** Tested by the characters of `LineBeginnings`, whichever of them is named by `behind`. */
  readonly begins: RegExp;
  readonly behind: keyof LineBeginnings;
}

/** Whether a line of a text begins as those do that hold what is looked for. */
export const mayHold = (of: string, { begins, behind }: LinePattern): boolean =>
  begins.test(lineBeginnings(of)[behind]);

let text = '';
let beginnings: LineBeginnings = { own: '', quoted: '' };

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
  let own = '';
  let quoted = '';
  const isLineFeedAlone = !of.includes('\r') && !of.includes('\u2028') && !of.includes('\u2029');
  for (let start = 0; start < of.length;) {
    const found = isLineFeedAlone ? of.indexOf('\n', start) : nextEnd(of, start);
    const end = found < 0 ? of.length : found;
    let at = start;
    while (at < end && isSpace(of.charCodeAt(at))) at += 1;
    if (at < end) {
      const first = of.charAt(at);
      if (!own.includes(first)) own += first;
      while (at < end && (of.charAt(at) === '>' || isSpace(of.charCodeAt(at)))) at += 1;
      const behind = of.charAt(at);
      if (at < end && !quoted.includes(behind)) quoted += behind;
    }
    start = end + 1;
  }
  return { own, quoted };
}

const isSpace = (code: number): boolean => code === 0x20 || code === 0x09;

function nextEnd(of: string, start: number): number {
  for (let at = start; at < of.length; at += 1) {
    const code = of.charCodeAt(at);
    if (code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029) return at;
  }
  return -1;
}
