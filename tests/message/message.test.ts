import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countSeverities,
  fileStart,
  formatMessage,
  hasErrors,
  placeAt,
  quoteValue,
  sortMessages,
  toJson,
  toPlacer,
} from '../../src/message/index.ts';
import type { Message } from '../../src/message/index.ts';

const message = (
  path: string,
  offset: number,
  rule = 'a/b',
  severity: Message['severity'] = 'warning',
): Message => ({
  rule,
  severity,
  path,
  place: { start: { line: 1, column: offset + 1, offset }, end: { line: 1, column: offset + 1, offset } },
  text: { ar: 'تنبيه.', en: 'A warning.' },
});

describe('a place', () => {
  it.each([
    ['the first character', 'ab\ncd', 0, '1:1'],
    ['a character of the second line', 'ab\ncd', 4, '2:2'],
    ['the line ending itself', 'ab\ncd', 2, '1:3'],
    ['the character after CRLF', 'ab\r\ncd', 4, '2:1'],
    ['the character after a lone CR', 'ab\rcd', 3, '2:1'],
    ['the end of a text that ends in a line ending', 'ab\n', 3, '2:1'],
    ['an offset beyond the end', 'ab', 99, '1:3'],
    ['an offset before the start', 'ab', -5, '1:1'],
    ['a character after one outside the basic plane, in UTF-16 code units', '😀x', 2, '1:3'],
  ])('is right for %s', (_title, text, offset, expected) => {
    const { start } = placeAt(text, offset, offset);
    expect(`${String(start.line)}:${String(start.column)}`).toBe(expected);
  });

  it('agrees with counting lines one by one', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('ا', 'b', '\n', '\r', '\r\n') }),
        fc.nat(60),
        (text, wanted) => {
          const offset = Math.min(wanted, text.length);
          // Between CR and LF there is still the old line.
          const before = text
            .slice(0, offset)
            .replace(/\r$/, text.charAt(offset) === '\n' ? '' : '\r')
            .split(/\r\n|\n|\r/);
          expect(toPlacer(text)(offset, offset).start.line).toBe(before.length);
        },
      ),
    );
  });

  it('never ends before it starts', () => {
    expect(placeAt('abc', 2, 1).end.offset).toBe(2);
  });
});

describe('a message', () => {
  it('stands on one line: path, line, column and rule first, the isolated sentence last', () => {
    const one: Message = {
      ...message('content/articles/خبر.md', 4, 'quote/no-speaker', 'error'),
      text: { ar: 'سطر\nثان.', en: 'Two\nlines.' },
    };
    expect(formatMessage(one, 'ar')).toBe(
      'content/articles/خبر.md:1:5 quote/no-speaker \u2068خطأ: سطر ثان.\u2069',
    );
    expect(formatMessage(one, 'en')).toBe(
      'content/articles/خبر.md:1:5 quote/no-speaker \u2068Error: Two lines.\u2069',
    );
  });

  it('shows an author’s words isolated, on one line and without what cannot be seen', () => {
    expect(quoteValue('a\u202Eb\n\u001B[31mج')).toBe('\u2068ab [31mج\u2069');
    expect(Array.from(quoteValue('ا'.repeat(500)))).toHaveLength(83);
    expect(quoteValue('😀'.repeat(200))).toBe(`\u2068${'😀'.repeat(80)}…\u2069`);
    // Nothing in it has a direction of its own: it is drawn as in the article.
    expect(quoteValue('«')).toBe('\u2067«\u2069');
    expect(quoteValue('«كلام')).toBe('\u2068«كلام\u2069');
  });
});

describe('messages', () => {
  it('are sorted by path, place and gravity, whatever their order was', () => {
    const sorted = [
      message('a.md', 1, 'z/z', 'error'),
      message('a.md', 1, 'a/a'),
      message('a.md', 9),
      message('b.md', 0),
      message('ب.md', 0),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(sorted, { minLength: sorted.length }), (shuffled) => {
        expect(sortMessages(shuffled)).toEqual(sorted);
      }),
    );
  });

  it('are given once when two rooms find the same', () => {
    expect(sortMessages([message('a.md', 1), message('a.md', 1)])).toHaveLength(1);
    expect(sortMessages([message('a.md', 1, 'a/a'), message('a.md', 1, 'a/b')])).toHaveLength(2);
  });

  it('are counted by severity, and only an error stops the build', () => {
    const both = [message('a.md', 1), message('a.md', 2, 'a/b', 'error'), message('a.md', 3, 'a/b', 'info')];
    expect(countSeverities(both)).toEqual({ error: 1, warning: 1, info: 1 });
    expect(hasErrors(both)).toBe(true);
    expect(hasErrors(both.filter(({ severity }) => severity !== 'error'))).toBe(false);
  });

  it('are JSON of a stated version, sorted, for other programs', () => {
    const json: unknown = JSON.parse(toJson([message('b.md', 0), message('a.md', 0)]));
    expect(json).toMatchObject({
      version: 1,
      counts: { error: 0, warning: 2, info: 0 },
      messages: [{ path: 'a.md' }, { path: 'b.md' }],
    });
  });

  it('of a whole file stand at its first character', () => {
    expect(fileStart.start).toEqual({ line: 1, column: 1, offset: 0 });
  });
});

describe('a path with a line ending or a direction override in it', () => {
  const odd = message('content/articles/a\nb\u202Ec\u001B[2J.md', 0);
  const isolated = { ...odd, text: { ar: `قيمة ${quoteValue('A')}`, en: 'A' }, found: '\u202E' };

  it('is printed on one line, spelled out, so that line and column follow it', () => {
    expect(formatMessage(odd, 'en')).toMatch(
      /^content\/articles\/a\\u\{000A\}b\\u\{202E\}c\\u\{001B\}\[2J\.md:1:1 a\/b /u,
    );
  });

  it('is the same to a program that reads the JSON, and turns nothing for who looks at it', () => {
    const json = toJson([isolated]);
    expect((JSON.parse(json) as { messages: unknown[] }).messages).toEqual([isolated]);
    expect(json).not.toMatch(/[\u202A-\u202E]/u);
    expect(json).toContain(`"ar": "${isolated.text.ar}"`);
  });

  it('is as it was where nothing in it turns or breaks a line', () => {
    expect(formatMessage(message('content/articles/خبر 1.md', 0), 'en')).toMatch(
      /^content\/articles\/خبر 1\.md:1:1 /u,
    );
  });
});
