/** An attribute of a start tag, and where its name stands. */
export interface HtmlAttribute {
  readonly name: string;
  readonly value: string;
  readonly at: number;
}

/** A piece of an author's HTML; `at`: its offset in the HTML. */
export type HtmlToken =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'comment' }
  | { readonly kind: 'close'; readonly name: string; readonly at: number }
  | {
      readonly kind: 'open';
      readonly name: string;
      readonly attributes: readonly HtmlAttribute[];
      readonly selfClosing: boolean;
      readonly at: number;
    }
  /** The start of a `script` or `style` that never ends: shown as text, or it would swallow what follows. */
  | { readonly kind: 'endless'; readonly name: string; readonly at: number }
  /** What is markup to a browser, but no element: shown as text. */
  | { readonly kind: 'instruction'; readonly name: string; readonly at: number }
  /** Code with its element, which nobody reads. */
  | { readonly kind: 'code'; readonly name: string; readonly at: number };

/** The longest start tag that is read as one, in code units; beyond it `<` is text. */
const tagLengthMax = 4000;

const comment = /<!--(?:-?>|[^]*?--!?>)/uy;
// What follows a name is none of it: a long one must not be tried at every length.
const closeTag = /<\/([A-Za-z][^\s/<>]*)(?:[\s/][^<>]*)?>/uy;
const openTag = /<([A-Za-z][^\s/<>"'=]*)(?=[\s/<>"'=])((?:[^>"']|"[^"]*"|'[^']*')*)>/uy;
const instruction = /<(\?[A-Za-z]*|!\[CDATA\[|![A-Za-z]+)/uy;
const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/gu;

/** Takes an author's HTML apart, after the HTML standard's tokenizer but with every `<` that begins no whole tag as text: nothing that follows a slip of the pen is swallowed. */
export function toHtmlTokens(html: string): readonly HtmlToken[] {
  const tokens: HtmlToken[] = [];
  const endless = new Set<string>();
  let at = 0;
  while (at < html.length) {
    const next = html.indexOf('<', at);
    const end = next < 0 ? html.length : next;
    if (end > at) tokens.push({ kind: 'text', text: html.slice(at, end) });
    if (next < 0) break;
    at = next + readMarkup(html, next, tokens, endless);
  }
  return tokens;
}

// Gives the number of code units that were read, and adds the token. `endless`: of what no end was found, so that it is not looked for again.
function readMarkup(html: string, at: number, tokens: HtmlToken[], endless: Set<string>): number {
  if (html.startsWith('<!--', at) && !endless.has('!--')) {
    comment.lastIndex = at;
    const note = comment.exec(html);
    if (note !== null) {
      tokens.push({ kind: 'comment' });
      return note[0].length;
    }
    endless.add('!--');
  }
  closeTag.lastIndex = at;
  const close = closeTag.exec(html);
  if (close?.[1] !== undefined) {
    tokens.push({ kind: 'close', name: close[1].toLowerCase(), at });
    return close[0].length;
  }
  openTag.lastIndex = 0;
  const piece = html.slice(at, at + tagLengthMax);
  const open = piece.includes('>') ? openTag.exec(piece) : null;
  if (open?.[1] === undefined) {
    instruction.lastIndex = at;
    const name = instruction.exec(html)?.[1];
    if (name !== undefined) tokens.push({ kind: 'instruction', name, at });
    tokens.push({ kind: 'text', text: '<' });
    return 1;
  }
  const name = open[1].toLowerCase();
  const rest = open[2] ?? '';
  const after = at + open[0].length;
  if (name === 'script' || name === 'style') {
    const ending = new RegExp(`</${name}[^>]*>`, 'giu');
    ending.lastIndex = after;
    const found = endless.has(name) ? null : ending.exec(html);
    if (found === null) {
      endless.add(name);
      tokens.push({ kind: 'endless', name, at }, { kind: 'text', text: '<' });
      return 1;
    }
    tokens.push({ kind: 'code', name, at });
    return found.index + found[0].length - at;
  }
  const restAt = after - 1 - rest.length;
  const attributes = [...rest.matchAll(attribute)].map(
    ({ 1: key = '', 2: double, 3: single, 4: bare, index }): HtmlAttribute => ({
      name: key.toLowerCase(),
      value: double ?? single ?? bare ?? '',
      at: restAt + index,
    }),
  );
  tokens.push({ kind: 'open', name, attributes, selfClosing: /\/\s*$/u.test(rest), at });
  return open[0].length;
}
