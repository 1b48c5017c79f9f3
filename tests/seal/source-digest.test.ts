import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { digestFiles } from '../../src/seal/digest-files.ts';
import { digestOfFile } from '../../src/seal/source-digest.ts';

const folder = mkdtempSync(join(tmpdir(), 'midad-digest-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('the digest of a file', () => {
  it.each([0, 1, 4000, 65_535, 65_536, 200_000])(
    'is of all of its %i bytes, whatever its size was',
    (size) => {
      const file = join(folder, `${String(size)}.md`);
      const bytes = Buffer.alloc(size, 'خبر');
      writeFileSync(file, bytes);
      const whole = createHash('sha256').update(bytes).digest();
      for (const seen of [size, size + 1, Math.max(size - 1, 0), 10])
        expect(digestOfFile(file, seen)).toEqual([0, 4, 8, 12].map((at) => whole.readUInt32LE(at)));
    },
  );

  it('is none where the file cannot be read', () => {
    expect(digestOfFile(join(folder, 'gone.md'), 3)).toEqual([0, 0, 0, 0]);
  });

  it('is the same for many files at once', async () => {
    const files = Array.from({ length: 200 }, (_, index) => join(folder, `many-${String(index)}.md`));
    for (const [index, file] of files.entries()) if (index !== 70) writeFileSync(file, 'خ'.repeat(index));
    const sizes = Float64Array.from(files, (_, index) => index * 2);
    const digests = await digestFiles(files, sizes);
    expect([...digests]).toEqual(files.flatMap((file, index) => digestOfFile(file, sizes[index] ?? 0)));
  });
});
