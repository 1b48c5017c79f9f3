import type { Link } from '../../src/page/index.ts';
import { Bidi } from './bidi.tsx';

interface PeriodsProps {
  readonly heading: string;
  readonly links: readonly Link[];
}

/** Links to what is older, by date. */
export function Periods({ heading, links }: PeriodsProps) {
  return (
    <nav class="periods" aria-labelledby="page_periods">
      <h2 id="page_periods">{heading}</h2>
      <ul>
        {links.map(({ text, url }) => (
          <li key={url}>
            <a href={url}>
              <Bidi text={text} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
