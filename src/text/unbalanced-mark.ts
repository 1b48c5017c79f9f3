const anyMark = /[«»‹›“”"]/u;

const directed: readonly (readonly [string, string])[] = [
  ['«', '»'],
  ['‹', '›'],
];

/** The first quotation mark without a partner, and where it stands, by its 0-based offset; undefined when each has one. Guillemets must open and close; straight and curly marks are only counted, since Arabic keyboards type the curly ones either way round. */
export function findUnbalancedMark(text: string): { readonly mark: string; readonly at: number } | undefined {
  if (!anyMark.test(text)) return undefined;
  for (const [open, close] of directed) {
    const opened: number[] = [];
    for (let at = 0; at < text.length; at += 1) {
      const character = text.charAt(at);
      if (character === open) opened.push(at);
      if (character === close && opened.pop() === undefined) return { mark: close, at };
    }
    const [first] = opened;
    if (first !== undefined) return { mark: open, at: first };
  }
  // A straight mark after a digit may stand for inches or seconds.
  for (const pattern of [/[“”]/gu, /(?<!\d(?="(?:[\s.,\u060C]|$)))"/gu]) {
    const marks = [...text.matchAll(pattern)];
    const last = marks.at(-1);
    if (last !== undefined && marks.length % 2 === 1) return { mark: last[0], at: last.index };
  }
  return undefined;
}
