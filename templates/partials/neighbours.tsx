import type { Link } from '../../src/page/index.ts';
import { useScope } from '../scope.ts';
import { Bidi } from './bidi.tsx';

interface NeighboursProps {
  readonly newer?: Link | undefined;
  readonly older?: Link | undefined;
  /** What stands above each link. */
  readonly newerLabel: string;
  readonly olderLabel: string;
}

function Neighbour({
  link,
  label,
  rel,
}: {
  readonly link: Link | undefined;
  readonly label: string;
  readonly rel: 'next' | 'prev';
}) {
  if (link === undefined) return null;
  return (
    <a class={`neighbour neighbour--${rel}`} href={link.url} rel={rel}>
      <span class="neighbour__label">{label}</span>{' '}
      <span class="neighbour__title">
        <Bidi text={link.text} />
      </span>
    </a>
  );
}

/** Links to what is newer and what is older. */
export function Neighbours({ newer, older, newerLabel, olderLabel }: NeighboursProps) {
  const { words } = useScope();
  if (newer === undefined && older === undefined) return null;
  return (
    <nav class="neighbours" aria-label={words.pageNav}>
      <Neighbour link={newer} label={newerLabel} rel="next" />
      <Neighbour link={older} label={olderLabel} rel="prev" />
    </nav>
  );
}
