import type { Link } from '../../src/page/index.ts';
import { useScope } from '../scope.ts';
import { Bidi } from './bidi.tsx';

/** The tags that an article is filed under. */
export function Tags({ tags }: { readonly tags: readonly Link[] }) {
  const { words } = useScope();
  if (tags.length === 0) return null;
  return (
    <section class="tags" aria-labelledby="page_tags">
      <h2 id="page_tags">{words.tags}</h2>
      <ul>
        {tags.map(({ text, url }) => (
          <li key={url}>
            <a href={url} rel="tag">
              <Bidi text={text} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
