import type { DateView } from '../../src/page/index.ts';
import type { Status } from '../../src/content/index.ts';
import { useScope } from '../scope.ts';
import { DateTime } from './date.tsx';
import { Sentence } from './sentence.tsx';

interface StatusBadgesProps {
  readonly status: Status;
  readonly embargo?: DateView | undefined;
}

/** What an editor must know before readers may see the article; nothing for what is ready. */
export function StatusBadges({ status, embargo }: StatusBadgesProps) {
  const { words } = useScope();
  const texts = {
    draft: words.statusDraft,
    review: words.statusReview,
    withdrawn: words.statusWithdrawn,
    ready: undefined,
  };
  const text = texts[status];
  if (text === undefined && embargo === undefined) return null;
  return (
    <p class="status">
      {text !== undefined && <strong class={`badge badge--${status}`}>{text}</strong>}{' '}
      {embargo !== undefined && (
        <strong class="badge badge--embargo">
          <Sentence text={words.embargoedUntil} slots={{ date: <DateTime date={embargo} /> }} />
        </strong>
      )}
    </p>
  );
}
