import { arabic } from './isolate/atoms.ts';
import { bareNumberEnd } from './isolate/bare-number.ts';
import { brandsByInitial } from './isolate/brand-names.ts';
import { nextOpening } from './isolate/next-opening.ts';
import type { Scope } from './isolate/scope.ts';
import { tokenAt } from './isolate/token-at.ts';
import { remember } from './remember.ts';
import type { Segment, SegmentOptions } from './segment.ts';
import { astralAt } from './to-kinds.ts';

// A number that no class claims is passed over whole, so that none begins in its middle.
const plainNumber =
  /[0-9\u0660-\u0669\u06F0-\u06F9]+(?:[.,:/\u066B\u066C\-\u2013][0-9\u0660-\u0669\u06F0-\u06F9]+)*/uy;
const rightToLeft = new RegExp(arabic, 'u');
const explicitControl = /[\u202A-\u202E\u2066-\u2069]/u;

const cutters = new WeakMap<readonly string[], (text: string) => readonly Segment[]>();
const noBrands: readonly string[] = [];

/** Cuts texts of one newsroom; names and headlines come again and again. */
function cutterFor(brands: readonly string[]): (text: string) => readonly Segment[] {
  const known = cutters.get(brands);
  if (known !== undefined) return known;
  const byInitial = brandsByInitial(brands);
  const cutter = remember((text) => cut(text, { brands: byInitial, proseReadTo: 0 }));
  cutters.set(brands, cutter);
  return cutter;
}

/** A Latin name or sentence that stands alone keeps the mark at its end: no Arabic sentence is there for it to close. */
function withOwnMark(segments: readonly Segment[]): readonly Segment[] {
  const [words, mark] = segments.slice(-2);
  if (words?.kind !== 'latin' || mark?.kind !== undefined || !/^[.!?\u2026]+$/u.test(mark?.text ?? ''))
    return segments;
  if (segments.some(({ text }) => rightToLeft.test(text))) return segments;
  return [...segments.slice(0, -2), { ...words, text: words.text + (mark?.text ?? '') }];
}

const arabicOrGuillemets = /[\u0590-\u08FF\uFB1D-\uFEFC\u00AB\u00BB]/u;

/** A text without anything Arabic whose Latin parts a Latin comma or semicolon joins is a sentence of its own, drawn from left to right whole. Between Arabic words it is a list, and so are words in marks. */
function asForeignSentence(text: string, segments: readonly Segment[]): readonly Segment[] | undefined {
  if (segments.length < 2 || !/[,;]\s/u.test(text) || arabicOrGuillemets.test(text)) return undefined;
  const tokens = segments.filter(({ kind }) => kind !== undefined);
  if (!tokens.some(({ kind }) => kind === 'latin' || kind === 'prose')) return undefined;
  if (tokens.some(({ dir, kind }) => dir !== 'ltr' || kind === 'quotation')) return undefined;
  return [{ text, kind: 'prose', dir: 'ltr' }];
}

/** Cuts a text into stretches that are drawn as they stand and tokens that need an isolate in a right-to-left line (UAX #9). Texts with explicit bidi controls are left alone. */
export function toSegments(
  text: string,
  { direction, brands = noBrands }: SegmentOptions,
): readonly Segment[] {
  if (text === '') return [];
  // Most lines hold nothing to stop at; an explicit control is among it.
  if (direction === 'ltr' || nextOpening(text, 0) === text.length || explicitControl.test(text))
    return [{ text, kind: undefined }];
  return cutterFor(brands)(text);
}

function cut(text: string, scope: Scope): readonly Segment[] {
  const segments: Segment[] = [];
  let end = 0;
  for (let at = nextOpening(text, 0); at < text.length; at = nextOpening(text, at)) {
    const bare = bareNumberEnd(text, at, scope);
    if (bare !== undefined) {
      at = bare;
      continue;
    }
    const character = astralAt(text, at) ?? text.charAt(at);
    const token = tokenAt(text, at, character, scope);
    if (token === undefined) {
      plainNumber.lastIndex = at;
      at = plainNumber.test(text) ? plainNumber.lastIndex : at + character.length;
      continue;
    }
    const start = token.start ?? at;
    if (start > end) segments.push({ text: text.slice(end, start), kind: undefined });
    const { kind, dir, alm, override, end: tokenEnd } = token;
    segments.push({
      text: text.slice(start, tokenEnd),
      kind,
      dir,
      ...(alm === undefined ? {} : { alm }),
      ...(override === undefined ? {} : { override }),
    });
    end = tokenEnd;
    at = tokenEnd;
  }
  if (end < text.length) segments.push({ text: text.slice(end), kind: undefined });
  return asForeignSentence(text, segments) ?? withOwnMark(segments);
}
