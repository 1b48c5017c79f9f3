import { foldSlug, toSlug } from '../../../text/index.ts';
import type { LintFile } from '../../lint-file.ts';
import type { LintRule } from '../../lint-rule.ts';
import { targetsOf } from './targets.ts';

/** A read-also line that sends readers to the article in which it stands. */
export const ownArticle: LintRule = {
  id: 'archive/related-to-itself',
  severity: 'warning',
  find(file) {
    if (!file.body.includes('::') || !file.path.startsWith('content/articles/')) return [];
    const isOwn = toOwn(file);
    return targetsOf(file)
      .filter(({ by, target }) => by === 'read-also' && isOwn(target))
      .map(({ start, end }) => ({
        start,
        end,
        text: {
          ar: 'يقود هذا السطر إلى المقال الذي هو فيه. اكتب فيه معرف مادة أخرى، أو احذفه.',
          en: 'This line leads to the article in which it stands. Write the id of another one in it, or delete it.',
        },
      }));
  },
};

/** Whether a name means the article of a file; told by the file alone, since nothing round it changes that. */
function toOwn({ text, places }: LintFile): (target: string) => boolean {
  const valueOf = (field: string): string | undefined => {
    const place = places.get(field);
    const typed = place === undefined ? '' : text.slice(place.start.offset, place.end.offset);
    return typed.replace(/^["']|["']$/gu, '').trim() || undefined;
  };
  const id = valueOf('id');
  const slug = foldSlug(toSlug(valueOf('slug') ?? valueOf('title') ?? ''));
  return (target) => {
    const [, ofAddress] = /^\/a\/([^/]+)(?:\/|$)/u.exec(target) ?? [];
    if (ofAddress !== undefined) return ofAddress === id;
    return target === id || (slug !== '' && foldSlug(toSlug(target)) === slug);
  };
}
