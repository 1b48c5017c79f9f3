import type { Fix } from '../message/index.ts';

/** What keeps a link from being one: a bracket that is missing, a space in its address, or the last bracket. */
export type BrokenLinkKind = 'bracket' | 'space' | 'unclosed';

/** What may be a link that Markdown does not read; only the tree tells whether it did. */
export interface BrokenLink {
  readonly kind: BrokenLinkKind;
  /** The offset of the bracket before the address. */
  readonly bracket: number;
  readonly offsets: readonly [number, number];
  readonly fix?: Fix;
}

// What follows `](` and is an address or the name of a file.
const opening =
  /\]\((?=[ \t]{0,3}(?:https?:|www\.|mailto:|tel:|#|\.{0,2}\/|[^()\n\r]{1,200}\.(?:svg|png|jpe?g|gif|webp|avif|mp[34]|wav|pdf)\b))/giu;

// `[text]https://…)`
const noOpening = /\[[^[\]\n\r]{1,300}\](https?:\/\/[^\s()[\]]+)\)/giu;

// `[text(https://…)` and `[text[(https://…)`
const noDivision = /\[[^[\]()\n\r]{1,300}[[]?\((https?:\/\/[^\s()[\]]+)\)(?![^[\n\r]*\])/giu;

/** Everything in a body that was perhaps meant for a link and cannot be read as one. */
export function findBrokenLinks(body: string): readonly BrokenLink[] {
  if (!body.includes('](') && !(body.includes('://') && /\[[^\n]*https?:/iu.test(body))) return [];
  const found: BrokenLink[] = [];
  for (const { index } of body.matchAll(opening)) {
    const fault = faultBehind(body, index + 1);
    if (fault !== undefined) found.push(fault);
  }
  for (const pattern of [noOpening, noDivision])
    for (const { 0: match, 1: address = '', index } of body.matchAll(pattern)) {
      const bracket = index + match.length - address.length - 1;
      found.push({ kind: 'bracket', bracket: bracket - 1, offsets: [index, index + match.length] });
    }
  return found;
}

function faultBehind(body: string, bracket: number): BrokenLink | undefined {
  const lineEnd = body.slice(bracket).search(/[\n\r]|$/u);
  const tail = body.slice(bracket + 1, bracket + lineEnd);
  const close = closeOf(tail);
  if (close !== undefined) {
    const inside = tail.slice(0, close);
    const space = inside.trim().search(/\s/u);
    if (space < 0) return undefined;
    const at = bracket + 1 + (inside.length - inside.trimStart().length) + space;
    return { kind: 'space', bracket, offsets: [at, at + 1] };
  }
  const address = (/^[ \t]*[^\s]+/u.exec(tail)?.[0] ?? '').replace(/[.,،؛؟!:;»”]+$/u, '');
  const end = bracket + 1 + address.length;
  const rest = tail.slice(address.length);
  // What follows without a space may be the address's own.
  const isSure = /^[.,،؛؟!:;»”]*(?:$|\s+\p{Script=Arabic})/u.test(rest) && !address.includes('(');
  return {
    kind: 'unclosed',
    bracket,
    offsets: [bracket, end],
    ...(isSure ? { fix: { edits: [{ start: end, end, text: ')' }] } } : {}),
  };
}

/** The offset of the bracket that closes one before a line's rest. */
function closeOf(rest: string): number | undefined {
  let depth = 0;
  for (let at = 0; at < rest.length; at += 1) {
    const character = rest.charAt(at);
    if (character === '\\') at += 1;
    else if (character === '(') depth += 1;
    else if (character === ')' && depth === 0) return at;
    else if (character === ')') depth -= 1;
  }
  return undefined;
}
