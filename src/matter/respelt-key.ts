import { canonicalKey } from './key-names.ts';
import type { KeyTable } from './key-table.ts';
import type { MatterNode } from './matter-node.ts';

/** The letters of the usual Arabic keyboard by the Latin ones on the same keys. */
const arabicByLatin: ReadonlyMap<string, string> = new Map([
  ...pairs('qwertyuiop[]', 'ضصثقفغعهخحجد'),
  ...pairs("asdfghjkl;'", 'شسيبلاتنمكط'),
  ...pairs('zxcvnm,./`', 'ئءؤرىةوزظذ'),
  ['b', 'لا'] as const,
]);
const latinByArabic: ReadonlyMap<string, string> = new Map(
  [...arabicByLatin].map(([latin, arabic]) => [arabic, latin]),
);

function pairs(latin: string, arabic: string): readonly (readonly [string, string])[] {
  const letters = Array.from(arabic);
  return Array.from(latin).map((letter, at) => [letter, letters[at] ?? letter] as const);
}

const typedBy = (letters: ReadonlyMap<string, string>, key: string): string =>
  Array.from(key.toLowerCase(), (letter) => letters.get(letter) ?? letter).join('');

/** The name that a key is but for marks of emphasis or quotation round it, or for the keyboard's other language: `**القسم**`, `hgrsl`; undefined when it is none. */
export function respeltKey(key: string, table: KeyTable): string | undefined {
  const bare = key.replace(/^[*_~`"«“”]+|[*_~`"»“”]+$/gu, '');
  const spellings = [bare, typedBy(arabicByLatin, key), typedBy(latinByArabic, key)];
  const known = spellings.find((name) => name !== key && canonicalKey(table, name) !== undefined);
  if (known === undefined) return undefined;
  if (known === bare) return bare;
  const names = table[canonicalKey(table, known) ?? '']?.names ?? [];
  return names.find((name) => canonicalKey({ x: { names: [name] } }, known) !== undefined) ?? known;
}

/** The field that a value belongs to by its shape: entries of which each holds fields that only this field’s entries have; undefined when there is none. */
export function ownerByShape(value: MatterNode, table: KeyTable): string | undefined {
  if (value.kind !== 'map' || value.entries.length === 0) return undefined;
  for (const [canonical, { names, ids }] of Object.entries(table)) {
    if (ids === undefined) continue;
    const isEntry = ({ value: entry }: { readonly value: MatterNode }): boolean =>
      entry.kind === 'map' && entry.entries.some(({ key }) => canonicalKey(ids, key) !== undefined);
    if (value.entries.every(isEntry)) return names[0] ?? canonical;
  }
  return undefined;
}
