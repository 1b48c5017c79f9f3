import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isPlainlyRightToLeft, letterDirection } from '../../src/text/letters.ts';

it('sees no text as plainly right to left that holds a letter of the other direction', () => {
  for (let code = 0; code <= 0xffff; code += 1) {
    const character = String.fromCharCode(code);
    if (letterDirection(character) === 'ltr') expect(isPlainlyRightToLeft(character), character).toBe(false);
  }
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const hasOther = Array.from(text).some((each) => letterDirection(each) === 'ltr');
      expect(hasOther && isPlainlyRightToLeft(text)).toBe(false);
    }),
  );
});

it('sees an Arabic sentence with digits and marks as plainly right to left', () => {
  expect(isPlainlyRightToLeft('بلغت النسبة «85%» عند الساعة 10:30، بحسب البيان… نعم؟')).toBe(true);
  expect(isPlainlyRightToLeft('قال في NASA')).toBe(false);
});
