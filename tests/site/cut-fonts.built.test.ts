import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildFonts } from '../../src/site/fonts.ts';

const ahead = join(import.meta.dirname, '../../dist/app/fonts');
const digestBytes = 32;

it('The fonts that were cut ahead are those that a build would cut', async () => {
  const kept = readdirSync(ahead).map((name) => readFileSync(join(ahead, name)).subarray(digestBytes));
  for (const { path, content } of await buildFonts())
    expect(
      kept.some((each) => each.equals(content)),
      path,
    ).toBe(true);
});
