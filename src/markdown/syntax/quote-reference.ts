import { labelEnd } from 'micromark-core-commonmark';
import type { Effects, Extension, State, TokenizeContext } from 'micromark-util-types';
import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import { toDigits } from '../../text/index.ts';

const rightSquareBracket = 93;

/** A micromark extension to which each quote's id is a reference definition, so that `[name][id]` is a link reference with a position; ids may be typed in Western or in Arabic digits. */
export function quoteReference(ids: Iterable<string>): Extension {
  const identifiers = [...ids].flatMap((id) => idSpellings(id).map(normalizeIdentifier));
  return {
    text: {
      [rightSquareBracket]: {
        ...labelEnd,
        name: 'quoteLabelEnd',
        tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
          const { defined } = this.parser;
          if (identifiers[0] !== undefined && !defined.includes(identifiers[0])) defined.push(...identifiers);
          return labelEnd.tokenize.call(this, effects, ok, nok);
        },
      },
    },
  };
}

/** The ways in which an id may be typed, itself first. */
export function idSpellings(id: string): readonly string[] {
  return [...new Set([id, id.normalize('NFC'), toDigits(id, 'latn'), toDigits(id, 'arab')])];
}
