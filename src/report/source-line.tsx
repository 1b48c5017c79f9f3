import type { JSX } from 'preact';
import type { SourceExcerpt } from './source-excerpt.ts';

/** What a reader cannot see and a message may be about: joiners stay, because letters need them. */
const unseen = /([\p{Cc}\p{Cf}\u00A0](?<![\u200C\u200D\t]))/u;

/** A line of a source with its place marked; characters that cannot be seen stand by their numbers, and a line without a letter lies as the page does. */
export function SourceLine({
  line,
  excerpt: { before, marked, after },
}: {
  readonly line: number;
  readonly excerpt: SourceExcerpt;
}): JSX.Element {
  return (
    <p class="source">
      <span class="number" dir="ltr">
        {line}
      </span>
      <code {...(/\p{L}/u.test(before + marked + after) ? { dir: 'auto' as const } : {})}>
        {visible(before)}
        {marked === '' ? <mark class="point" /> : <mark>{visible(marked)}</mark>}
        {visible(after)}
      </code>
    </p>
  );
}

function visible(text: string): readonly (string | JSX.Element)[] {
  return text.split(unseen).map((piece) =>
    unseen.test(piece) ? (
      <span class="unseen" dir="ltr">
        {`U+${(piece.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`}
      </span>
    ) : (
      piece
    ),
  );
}
