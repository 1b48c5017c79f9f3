import { stripFormat } from '../../text/index.ts';
import type { DirectiveSpec } from './directive-spec.ts';

/** Why a line that names a directive was not read as one. */
export type DirectiveFault =
  /** Other marks than the colons that begin it. */
  | { readonly kind: 'marks'; readonly found: string; readonly expected: string }
  /** A box that begins with too few colons. */
  | { readonly kind: 'box'; readonly found: string }
  /** A bracket that the line does not close. */
  | { readonly kind: 'open'; readonly found: string; readonly expected: string }
  /** Round brackets where braces should be. */
  | { readonly kind: 'round' }
  /** Words behind it on the line. */
  | { readonly kind: 'behind'; readonly found: string };

const closes: Readonly<Record<string, string>> = { '[': ']', '{': '}', '(': ')' };

/** What is wrong with the line of a directive. `marks`: what it begins with, `rest`: what follows its name; undefined where it cannot be told. */
export function findDirectiveFault(
  marks: string,
  rest: string,
  { shape }: DirectiveSpec,
): DirectiveFault | undefined {
  const typed = stripFormat(marks).replace(/[ \t]/gu, '');
  const isSpaced = /:[ \t]+:/u.test(marks);
  if (isSpaced || !/^:{2,}$/u.test(typed))
    return { kind: 'marks', found: marks.trim(), expected: shape === 'container' ? ':::' : '::' };
  if (shape === 'container' && typed.length < 3) return { kind: 'box', found: typed };
  let tail = stripFormat(rest).trim();
  for (const seen = new Set<string>(); tail !== '';) {
    const open = tail.charAt(0);
    const close = closes[open];
    if (close === undefined || seen.has(open)) return { kind: 'behind', found: tail };
    const end = endOf(tail, open, close);
    if (end === undefined) return { kind: 'open', found: open, expected: close };
    if (open === '(') return { kind: 'round' };
    seen.add(open);
    tail = tail.slice(end + 1).trim();
  }
  return undefined;
}

function endOf(text: string, open: string, close: string): number | undefined {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '\\') at += 1;
    else if (character === open) depth += 1;
    else if (character === close) {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return undefined;
}
