import type { DateView } from '../../src/page/index.ts';
import { Bidi } from './bidi.tsx';

/** A date for readers that machines can read as well. */
export function DateTime({ date }: { readonly date: DateView }) {
  return (
    <time datetime={date.iso}>
      <Bidi text={date.text} />
    </time>
  );
}
