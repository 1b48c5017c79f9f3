import { attention } from 'micromark-core-commonmark';
import type { Code, Effects, Extension, State, TokenizeContext } from 'micromark-util-types';

const asterisk = 42;
const underscore = 95;

/** A micromark extension that lets `*` and `**` open and close beside Arabic letters as a reader expects: `قال**«نعم»**وخرج`, `**نص،**كلمة`. CommonMark's flanking rules ask for a space there, because they do not know letters that are joined to the next word; beside any other script they are kept (https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run). */
export const arabicAttention: Extension = {
  text: {
    [asterisk]: { ...attention, name: 'arabicAttention', tokenize },
    [underscore]: { ...attention, name: 'arabicAttention', tokenize },
  },
};

const punctuationOrSymbol = /[\p{P}\p{S}]/u;
const opensWords = /[\p{Ps}\p{Pi}"'”\uFD3F]/u;
const arabicWord = /[\p{Script=Arabic}\p{M}\u0640]/u;
const arabicPunctuation = /[\u060C\u061B\u061F\u066A-\u066D\u06D4]/u;
const format = /\p{Cf}/u;

type Group = 'space' | 'punctuation' | 'arabic' | 'other';

function toGroup(code: Code): Group {
  if (code === null || code < 0 || /\s/u.test(String.fromCharCode(code))) return 'space';
  const character = String.fromCharCode(code);
  if (punctuationOrSymbol.test(character)) return 'punctuation';
  return arabicWord.test(character) || format.test(character) ? 'arabic' : 'other';
}

function tokenize(this: TokenizeContext, effects: Effects, ok: State): State {
  const previous = this.previous;
  const before = toGroup(previous);
  const others = this.parser.constructs.attentionMarkers.null ?? [];
  let marker: Code = null;

  return (code) => {
    marker = code;
    effects.enter('attentionSequence');
    return inside(code);
  };

  function inside(code: Code): State | undefined {
    if (code === marker) {
      effects.consume(code);
      return inside;
    }
    const token = effects.exit('attentionSequence');
    const after = toGroup(code);
    const open = opens(before, after, code) || isOther(code);
    const close = closes(before, after, previous) || isOther(previous);
    if (marker === asterisk) {
      token._open = open;
      token._close = close;
    } else {
      // An underscore inside a word or after a sigil is part of a name: `#كأس_العالم`, `@_user_`.
      const sigil = previous === 64 || previous === 35;
      token._open = open && !sigil && (isEdge(before) || !close);
      token._close = close && (isEdge(after) || !open);
    }
    return ok(code);
  }

  // Markers of other extensions, such as GFM's `~`, count as flanking on both sides.
  function isOther(code: Code): boolean {
    return others.includes(code) && code !== asterisk && code !== underscore;
  }
}

function isEdge(group: Group): boolean {
  return group === 'space' || group === 'punctuation';
}

function opens(before: Group, after: Group, next: Code): boolean {
  if (after !== 'punctuation') return after !== 'space';
  if (isEdge(before)) return true;
  return before === 'arabic' && next !== null && opensWords.test(String.fromCharCode(next));
}

function closes(before: Group, after: Group, previous: Code): boolean {
  if (before !== 'punctuation') return before !== 'space';
  if (isEdge(after)) return true;
  const character = previous === null ? '' : String.fromCharCode(previous);
  if (arabicPunctuation.test(character)) return true;
  return after === 'arabic' && !/[\p{Ps}\p{Pi}]/u.test(character);
}
