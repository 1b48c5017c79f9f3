import { labelEnd } from 'micromark-core-commonmark';
import type { Effects, Extension, State, TokenizeContext } from 'micromark-util-types';

const rightSquareBracket = 93;

/** A micromark extension to which each quote's id is a reference definition, so that `[name][id]` is a link reference with a position. `identifiers` are lower-case, as in the tree. */
export function quoteReference(identifiers: Iterable<string>): Extension {
  const definitions = [...identifiers].map((identifier) => identifier.toUpperCase());
  return {
    text: {
      [rightSquareBracket]: {
        ...labelEnd,
        name: 'quoteLabelEnd',
        tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
          const { defined } = this.parser;
          if (definitions[0] !== undefined && !defined.includes(definitions[0])) defined.push(...definitions);
          return labelEnd.tokenize.call(this, effects, ok, nok);
        },
      },
    },
  };
}
