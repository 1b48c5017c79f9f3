import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from './builders/places.ts';

const readme = join(repository, 'bench/README.md');

/** Puts a text between the markers of a name in bench/README.md; a name that has none gets them at the end. */
export function writeReadme(name: string, text: string): void {
  const [begin, end] = [`<!-- results: ${name} -->`, `<!-- end: ${name} -->`];
  const before = readFileSync(readme, 'utf8');
  const [start, stop] = [before.indexOf(begin), before.indexOf(end)];
  const block = `${begin}\n\n${text.trim()}\n\n${end}`;
  const after =
    start === -1 || stop === -1
      ? `${before.trimEnd()}\n\n${block}\n`
      : `${before.slice(0, start)}${block}${before.slice(stop + end.length)}`;
  writeFileSync(readme, after);
}
