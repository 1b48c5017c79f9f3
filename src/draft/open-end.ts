import { quoteValue } from '../message/index.ts';
import type { DraftProblem } from './draft-problem.ts';

const fence = /^ {0,3}(?:(`{3,})[^`]*|(~{3,}).*)$/u;
const html = /^ {0,3}<(!--|(?:pre|script|style|textarea)(?=[\s>]|$))/iu;

/** What is opened in a body and not closed, so that a blockquote at its end would be no quote: a fence of code, a comment, an element whose content is taken as typed. */
interface OpenBlock {
  readonly mark: string;
  readonly closing: string;
  readonly kind: 'code' | 'comment' | 'element';
  /** Counted from 1, within the text. */
  readonly line: number;
}

/** Why nothing can be put at the end of a body; undefined where it can. `body`: the whole file, its front matter blanked. */
export function problemAtEnd(body: string): DraftProblem | undefined {
  const open = openBlock(body);
  if (open === undefined) return undefined;
  const { mark, closing, line } = open;
  return {
    rule: rules[open.kind],
    text: {
      ar: `فُتحت في السطر ${String(line)} العلامة ${quoteValue(mark)} ولم تُغلق، فيدخل فيها ما يُضاف إلى آخر النص ولا يظهر اقتباسا، فلم يُغيَّر في الملف شيء. ضع ${quoteValue(closing)} حيث تنتهي أو احذفها، ثم أعد المحاولة.`,
      en: `The mark ${quoteValue(mark)} on line ${String(line)} is not closed, so what is added at the end would go into it and be no quote; nothing was changed. Put ${quoteValue(closing)} where it ends, or delete it, and try again.`,
    },
  };
}

const rules = { code: 'markdown/unclosed-code', comment: 'html/comment', element: 'html/unclosed' } as const;

function openBlock(body: string): OpenBlock | undefined {
  let open: OpenBlock | undefined;
  for (const [index, line] of body.split(/\r\n|[\r\n]/u).entries()) {
    if (open === undefined) open = opened(line, index + 1);
    // The line that opens HTML may close it.
    if (open !== undefined && closes(line, open, open.line === index + 1)) open = undefined;
  }
  return open;
}

function opened(text: string, line: number): OpenBlock | undefined {
  const [, ticks, tildes] = fence.exec(text) ?? [];
  const code = ticks ?? tildes;
  if (code !== undefined) return { mark: code, closing: code, kind: 'code', line };
  const name = html.exec(text)?.[1]?.toLowerCase();
  if (name === undefined) return undefined;
  return name === '!--'
    ? { mark: '<!--', closing: '-->', kind: 'comment', line }
    : { mark: `<${name}>`, closing: `</${name}>`, kind: 'element', line };
}

function closes(text: string, { kind, closing }: OpenBlock, isFirst: boolean): boolean {
  if (kind === 'comment') return text.slice(isFirst ? text.indexOf('<!--') + 2 : 0).includes('-->');
  if (kind === 'element') return /<\/(?:pre|script|style|textarea)>/iu.test(text);
  const bare = text.trim();
  return !isFirst && bare.startsWith(closing) && bare === closing.charAt(0).repeat(bare.length);
}
