import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { authorAttributes, authorTags } from '../../src/markdown/index.ts';

const guide = readFileSync(new URL('../../content/README.md', import.meta.url), 'utf8');
const codeIn = (text: string): string[] => [...text.matchAll(/`([^`]+)`/gu)].map(([, code = '']) => code);

it('the authors’ guide lists each element that an author may write, and no other', () => {
  const list = /\*\*وسوم HTML\*\*[^\n]*\n\n([^\n]+)/u.exec(guide)?.[1] ?? '';
  expect(codeIn(list)).toEqual(Object.keys(authorTags));
});

it('the authors’ guide names each attribute beside the elements that take it', () => {
  const line = /ومن الخصائص يُقبل (.+)$/mu.exec(guide)?.[1] ?? '';
  const [general = '', special = ''] = line.split(' في كل وسم، ثم: ');
  expect(codeIn(general).sort()).toEqual([...authorAttributes].sort());
  const named = special.split(/؛ |\. /u).flatMap((part) => {
    const [tags = '', names = ''] = part.split(':');
    return codeIn(tags).flatMap((tag) => codeIn(names).map((name) => `${tag} ${name}`));
  });
  const taken = Object.entries(authorTags).flatMap(([tag, names]) => names.map((name) => `${tag} ${name}`));
  expect(named.sort()).toEqual(taken.sort());
});
