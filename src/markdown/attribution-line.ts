import type { LinkReference, PhrasingContent } from 'mdast';

/** An attribution line found in or after a blockquote. */
export interface AttributionLine {
  readonly reference: LinkReference;
  /** The line without its dash. */
  readonly children: readonly PhrasingContent[];
  /** Whether it began with a dash. */
  readonly dash: boolean;
  /** What stood for the dash and is none: a tatweel, an underscore. */
  readonly lookAlike?: string;
}

// Hyphens in a run, every Unicode dash, the minus sign, and the tatweel that Arabic keyboards give for a dash.
const dash = /^[\s\u00A0\p{Cf}]*([\u2010-\u2015\u2212\u2E3A\u2E3B]+|-{1,4}|\u0640+)[\s\u00A0\p{Cf}]*/u;

// What looks like a dash on one keyboard or another, and means one only right before a source.
const lookAlike =
  /^[\s\u00A0\p{Cf}]*([_\u2017\u00AF\uFF3F]+|[~\u301C\uFF5E]+|[\u30FC\u4E00\uFF0D]+|=+|[\u2022\u25CF\u00B7])[\s\u00A0\p{Cf}]*$/u;

/** What may follow a source that stands without a dash: nothing, or a comma or preposition and a short name of a platform. */
const afterName =
  /^[\s\u00A0\p{Cf}]*(?:$|[\u060C,(\u2013\u2014-][^.\u061F!\n]{0,60}$|(?:على|عبر|في)\s[^.\u061F!\n]{0,40}$)/u;

/** Reads one line of a quote as its attribution: a dash and then `[name][id]`, or `[name][id]` and at most the platform; undefined when it is neither. */
export function toAttributionLine(
  line: readonly PhrasingContent[],
  isQuote: (reference: LinkReference) => boolean,
): AttributionLine | undefined {
  const reference = line.find(
    (child): child is LinkReference => child.type === 'linkReference' && isQuote(child),
  );
  if (reference === undefined) return undefined;
  const [first, ...rest] = line;
  if (first?.type === 'text') {
    const match = dash.exec(first.value);
    if (match !== null) {
      const value = first.value.slice(match[0].length);
      const children = value === '' ? rest : [{ ...first, value }, ...rest];
      return {
        reference,
        dash: true,
        children,
        ...(match[1]?.startsWith('\u0640') === true && { lookAlike: match[1] }),
      };
    }
    const mark = lookAlike.exec(first.value)?.[1];
    if (mark !== undefined && rest[0] === reference)
      return { reference, dash: true, children: rest, lookAlike: mark };
  }
  const lead = first?.type === 'text' && first.value.trim() === '' ? rest : line;
  if (lead[0] !== reference) return undefined;
  const tail = lead
    .slice(1)
    .map((child) => ('value' in child ? child.value : ''))
    .join('');
  return lead.slice(1).every((child) => child.type === 'text') && afterName.test(tail)
    ? { reference, dash: false, children: lead }
    : undefined;
}

/** Whether nothing stands on a line but its dash, its source and at most the platform: no sentence goes on behind it. */
export function isBareLine({ reference, children, dash: dashed }: AttributionLine): boolean {
  const [first, ...tail] = children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  const words = tail.map((child) => ('value' in child ? child.value : '')).join('');
  return dashed && first === reference && tail.every(({ type }) => type === 'text') && afterName.test(words);
}

/** Parts a paragraph before the dash of an attribution that ends its last line: `words — [name][id]، platform`; undefined when no dash stands before the source, or a sentence goes on behind it. */
export function splitAtDash(
  children: readonly PhrasingContent[],
  isQuote: (reference: LinkReference) => boolean,
): { readonly words: readonly PhrasingContent[]; readonly line: AttributionLine } | undefined {
  const at = children.findLastIndex((child) => child.type === 'linkReference' && isQuote(child));
  const lead = children[at - 1];
  if (lead?.type !== 'text') return undefined;
  const match = /\s(?:[\u2012-\u2015\u2212]+|-{1,4}|\u0640+)[\s\u00A0\p{Cf}]*$/u.exec(lead.value);
  if (match === null) return undefined;
  const line = toAttributionLine(children.slice(at), isQuote);
  const value = lead.value.slice(0, match.index).trimEnd();
  const words = [...children.slice(0, at - 1), ...(value === '' ? [] : [{ ...lead, value }])];
  return line === undefined || words.length === 0 ? undefined : { words, line };
}

/** Whether a line begins as an attribution line does. */
export function beginsWithDash(line: readonly PhrasingContent[]): boolean {
  return line[0]?.type === 'text' && dash.test(line[0].value);
}

/** Splits the content of a paragraph before its last line; the first part is empty when there is one line only. */
export function splitLastLine(
  children: readonly PhrasingContent[],
): readonly [readonly PhrasingContent[], readonly PhrasingContent[]] {
  for (let index = children.length - 1; index >= 0; index -= 1) {
    const child = children[index];
    if (child?.type === 'break') return [children.slice(0, index), children.slice(index + 1)];
    if (child?.type !== 'text') continue;
    const at = Math.max(child.value.lastIndexOf('\n'), child.value.lastIndexOf('\r'));
    if (at < 0) continue;
    const before = child.value.slice(0, at).trimEnd();
    const after = child.value.slice(at + 1);
    return [
      [...children.slice(0, index), ...(before === '' ? [] : [{ ...child, value: before }])],
      [...(after === '' ? [] : [{ ...child, value: after }]), ...children.slice(index + 1)],
    ];
  }
  return [[], children];
}

/** The content of a paragraph up to its first line end. */
export function firstLineOf(children: readonly PhrasingContent[]): readonly PhrasingContent[] {
  const at = children.findIndex(
    (child) => child.type === 'break' || (child.type === 'text' && /[\r\n]/u.test(child.value)),
  );
  const last = children[at];
  if (last?.type !== 'text') return at < 0 ? children : children.slice(0, at);
  const value = last.value.replace(/[\r\n][^]*$/u, '');
  return [...children.slice(0, at), ...(value === '' ? [] : [{ ...last, value }])];
}
