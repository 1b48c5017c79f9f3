import type { KnownNewsroom } from '../check/index.ts';
import { toNames } from '../content/index.ts';
import type { Person } from '../content/index.ts';
import { toScalar } from '../draft/index.ts';
import { quoteValue, UsageError } from '../message/index.ts';
import { toSlug } from '../text/index.ts';
import { findNamed } from './find-named.ts';

/** The ids of the persons whom `--author` names: one, or several parted as in a byline; throws a UsageError with those who are near, or with how to make the person's file. */
export function authorsOf(written: string, { people }: KnownNewsroom): readonly string[] {
  const all = [...people.values()];
  if (typeof findNamed(written, all, ({ id }) => id) === 'string') return [authorOf(written, all)];
  return toNames(written).map((name) => authorOf(name, all));
}

function authorOf(written: string, people: readonly Person[]): string {
  const found = findNamed(written, people, ({ id }) => id);
  if (typeof found === 'string') return found;
  const shown = quoteValue(written);
  const { near } = found;
  const file = personFile(written);
  const known = {
    ar:
      near.length > 0
        ? `الأقرب إليه: ${near.join('، ')}. وإن كان كاتبًا جديدًا`
        : 'ولا أحد يشبهه. إن كان كاتبًا جديدًا',
    en:
      near.length > 0
        ? `Nearest: ${near.join(', ')}. For a new author,`
        : 'Nobody is like it. For a new author,',
  };
  throw new UsageError({
    ar: `لا ملف في content/people للكاتب «${shown}» (--author). ${known.ar} فأنشئ الملف ${file.path}، واكتب فيه هذه الأسطر الثلاثة، ثم أعد المحاولة:\n${file.text.ar}`,
    en: `There is no file in content/people for the author “${shown}” (--author). ${known.en} make the file ${file.path}, write these three lines in it, and try again:\n${file.text.en}`,
  });
}

/** The least that a person's file holds; an id in Latin letters is no name that readers see. */
function personFile(written: string): {
  readonly path: string;
  readonly text: { readonly ar: string; readonly en: string };
} {
  const slug = toSlug(written);
  const isName = /\s/u.test(written.trim()) || !/^[\x21-\x7E]+$/.test(written.trim());
  const name = {
    ar: isName ? written.trim() : 'الاسم كما يراه القراء',
    en: isName ? written.trim() : 'The name as readers see it',
  };
  return {
    path: `content/people/${slug === '' ? 'name' : slug}.md`,
    text: { ar: `---\nالاسم: ${toScalar(name.ar)}\n---`, en: `---\nname: ${toScalar(name.en)}\n---` },
  };
}
