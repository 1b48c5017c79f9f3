import type {
  Code,
  Construct,
  Effects,
  Extension,
  State,
  Token,
  TokenizeContext,
} from 'micromark-util-types';
import type { DirectiveLine } from '../directives/parse-directive-line.ts';
import { parseDirectiveLine } from '../directives/parse-directive-line.ts';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    dialectDirective: 'dialectDirective';
    dialectDirectiveLine: 'dialectDirectiveLine';
    /** What stands round the label. */
    dialectDirectiveMark: 'dialectDirectiveMark';
    dialectDirectiveLabel: 'dialectDirectiveLabel';
    dialectDirectiveClose: 'dialectDirectiveClose';
  }
}

const colon = 58;

/** A micromark extension for the dialect's leaf and container directives, and for nothing else that begins with a colon: `قال:نعم`, `10:30` and lines that name no directive stay text. */
export const directiveSyntax: Extension = {
  flow: {
    [colon]: {
      name: 'dialectDirective',
      concrete: true,
      tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
        return tokenizeDirective(this, effects, ok, nok);
      },
    },
  },
};

function isLineEnd(code: Code): boolean {
  return code === null || code < -2;
}

function tokenizeDirective(context: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const tail = context.events[context.events.length - 1];
  const indent = tail?.[1].type === 'linePrefix' ? context.sliceSerialize(tail[1], true).length : 0;
  let line: DirectiveLine | undefined;
  let lineStart = 0;
  let chunk: Token | undefined;

  const scan: Construct = { partial: true, tokenize: scanLine };
  const nextLine: Construct = { partial: true, tokenize: enterNextLine };
  const closing: Construct = { partial: true, tokenize: closeFence };

  return (code) => effects.check(scan, open, nok)(code);

  // The line is read once as a whole, so that the label's bounds are known before its tokens are made.
  function scanLine(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
    const token = effects.enter('dialectDirectiveLine');
    return function more(code: Code): State | undefined {
      if (!isLineEnd(code)) {
        effects.consume(code);
        return more;
      }
      effects.exit('dialectDirectiveLine');
      line = parseDirectiveLine(context.sliceSerialize(token));
      return line === undefined ? nok(code) : ok(code);
    };
  }

  function open(code: Code): State | undefined {
    lineStart = context.now().offset;
    effects.enter('dialectDirective');
    effects.enter('dialectDirectiveLine');
    effects.enter('dialectDirectiveMark');
    return openMore(code);
  }

  function openMore(code: Code): State | undefined {
    const at = context.now().offset - lineStart;
    const label = line?.label;
    if (label !== undefined && label[1] > label[0] && at === label[0]) {
      effects.exit('dialectDirectiveMark');
      effects.enter('dialectDirectiveLabel');
      effects.enter('chunkText', { contentType: 'text' });
      return labelMore(code);
    }
    if (!isLineEnd(code)) {
      effects.consume(code);
      return openMore;
    }
    effects.exit('dialectDirectiveMark');
    effects.exit('dialectDirectiveLine');
    if (line?.container !== true || code === null) return end(code);
    if (context.interrupt) return ok(code);
    return effects.attempt(nextLine, contentLine, end)(code);
  }

  function labelMore(code: Code): State | undefined {
    if (isLineEnd(code) || context.now().offset - lineStart === line?.label?.[1]) {
      effects.exit('chunkText');
      effects.exit('dialectDirectiveLabel');
      effects.enter('dialectDirectiveMark');
      return openRest(code);
    }
    effects.consume(code);
    return labelMore;
  }

  function openRest(code: Code): State | undefined {
    if (isLineEnd(code)) return openMore(code);
    effects.consume(code);
    return openRest;
  }

  function contentLine(code: Code): State | undefined {
    return effects.attempt(closing, end, chunkStart)(code);
  }

  function chunkStart(code: Code): State | undefined {
    if (code === null) return end(code);
    return isLineEnd(code) ? effects.check(nextLine, chunkOpen, end)(code) : chunkOpen(code);
  }

  function chunkOpen(code: Code): State | undefined {
    const token = effects.enter('chunkDocument', {
      contentType: 'document',
      ...(chunk === undefined ? {} : { previous: chunk }),
    });
    if (chunk !== undefined) chunk.next = token;
    chunk = token;
    return chunkMore(code);
  }

  function chunkMore(code: Code): State | undefined {
    if (code === null) {
      closeChunk();
      return end(code);
    }
    if (isLineEnd(code)) return effects.check(nextLine, chunkLineEnd, chunkLast)(code);
    effects.consume(code);
    return chunkMore;
  }

  function chunkLineEnd(code: Code): State | undefined {
    effects.consume(code);
    closeChunk();
    return contentLine;
  }

  function chunkLast(code: Code): State | undefined {
    closeChunk();
    return end(code);
  }

  function closeChunk(): void {
    const token = effects.exit('chunkDocument');
    context.parser.lazy[token.start.line] = false;
  }

  function end(code: Code): State | undefined {
    effects.exit('dialectDirective');
    return ok(code);
  }

  function enterNextLine(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
    return (code) => {
      effects.enter('lineEnding');
      effects.consume(code);
      effects.exit('lineEnding');
      return (next) => (context.parser.lazy[context.now().line] ? nok(next) : ok(next));
    };
  }

  function closeFence(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
    let colons = 0;
    let spaces = 0;
    return function start(code: Code): State | undefined {
      effects.enter('dialectDirectiveClose');
      return prefix(code);
    };

    function prefix(code: Code): State | undefined {
      if ((code === 32 || code === -1 || code === -2) && spaces < indent + 3) {
        effects.consume(code);
        spaces += 1;
        return prefix;
      }
      return sequence(code);
    }

    function sequence(code: Code): State | undefined {
      if (code === colon) {
        effects.consume(code);
        colons += 1;
        return sequence;
      }
      return colons < (line?.colons ?? 3) ? nok(code) : trail(code);
    }

    function trail(code: Code): State | undefined {
      if (code === 32 || code === -1 || code === -2) {
        effects.consume(code);
        return trail;
      }
      if (!isLineEnd(code)) return nok(code);
      effects.exit('dialectDirectiveClose');
      return ok(code);
    }
  }
}
