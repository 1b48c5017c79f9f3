import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addresses,
  choice,
  instant,
  lines,
  names,
  prose,
  tags,
  text,
} from '../../src/content/field-schemas.ts';
import { statuses } from '../../src/content/parse-article.ts';
import { plainReader } from '../../src/content/plain-reader.ts';

const runs = Number(process.env['RUNS'] ?? 500);

const pieces = fc.constantFrom('نص', 'سالم', ' و ', ' and ', '،', ', ', ';', '|', '#وسم', '#', '_', ' ', '\n', '\u200F', '\u00A0', '(', ')', '«', '»', 'جاهز', 'draft', '2016-08-30', '30/8/2016', '1438-02-01', '٣٠ آب ٢٠١٦', ' 10:30', '2026-02-31', 'ready'); // prettier-ignore
const words = fc.array(pieces, { maxLength: 4 }).map((parts) => parts.join(''));
const values = fc.oneof(
  { weight: 6, arbitrary: words },
  { weight: 4, arbitrary: fc.array(words, { maxLength: 4 }) },
  { weight: 1, arbitrary: fc.array(fc.oneof(words, fc.constant([]), fc.constant({ url: 'x' })), { maxLength: 3 }) },
  { weight: 1, arbitrary: fc.constantFrom({}, { line: 'نص' }) },
); // prettier-ignore

describe('a field that is read without its schema', () => {
  it.each([
    ['text', text],
    ['prose', prose],
    ['names', names],
    ['tags', tags],
    ['addresses', addresses],
    ['lines', lines],
    ['a choice', choice(statuses)],
    ['a date', instant('Africa/Cairo')],
  ])('is what the schema reads: %s', (_title, schema) => {
    const read = plainReader(schema);
    expect(read).toBeDefined();
    fc.assert(
      fc.property(values, (value) => {
        const plain = read?.(value);
        if (plain !== undefined) expect(schema.safeParse(value)).toEqual({ success: true, data: plain });
      }),
      { numRuns: runs },
    );
  });
});
