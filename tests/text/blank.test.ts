import fc from 'fast-check';
import { expect, it } from 'vitest';
import { blank } from '../../src/text/index.ts';

it('a blanked text has the same lines, of spaces', () => {
  const pieces = fc.constantFrom('نص', ' ', '\n', '\n\n', '\r\n', '\r', '\u2028', '😀', 'ن'.repeat(1025));
  const texts = fc.oneof(
    fc.array(pieces).map((parts) => parts.join('')),
    fc.string(),
  );
  fc.assert(
    fc.property(texts, (text) => {
      expect(blank(text)).toBe(text.replace(/[^\r\n]/g, ' '));
    }),
  );
});
