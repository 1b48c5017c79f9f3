import type { Link } from '../../src/page/index.ts';
import { useScope } from '../scope.ts';
import { Bidi } from './bidi.tsx';

/** The way from the home page down to where a page stands; the marks between are drawn by the stylesheet. */
export function Breadcrumb({ links }: { readonly links: readonly Link[] }) {
  const { words } = useScope();
  return (
    <nav class="breadcrumb" aria-label={words.breadcrumb}>
      <ol>
        {[{ text: words.home, url: '/' }, ...links].map(({ text, url }) => (
          <li key={url}>
            <a href={url}>
              <Bidi text={text} />
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
