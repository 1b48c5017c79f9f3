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
  const curly = [...text.matchAll(/[“”]/gu)];
  const straight = [...text.matchAll(/"/gu)];
  // A straight mark after a digit may stand for inches or seconds, or close what was quoted.
  const others = straight.filter(
    ({ index }) => !/\d"(?:[\s.,\u060C]|$)/u.test(text.slice(Math.max(0, index - 1), index + 2)),
  );
  const odd = [curly, straight].find(
    (marks) => marks.length % 2 === 1 && (marks !== straight || others.length % 2 === 1),
  );
  const last = (odd === straight ? others : odd)?.at(-1);
  return last === undefined ? undefined : { mark: last[0], at: last.index };
}
