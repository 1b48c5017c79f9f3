import type { Dateline as DatelineFields } from '../../src/content/index.ts';
import { datelineParts } from '../../src/page/index.ts';
import { useScope } from '../scope.ts';
import { Name } from './bidi.tsx';
import { Sentence } from './sentence.tsx';

interface DatelineProps {
  readonly dateline: DatelineFields;
  /** Who is named already and need not be named again. */
  readonly authors: readonly string[];
}

/** Where an article was written and who filed it: «دبي – أخبار المدينة», always with U+2013 between. */
export function Dateline({ dateline, authors }: DatelineProps) {
  const { words } = useScope();
  const { reporter } = dateline;
  const parts = datelineParts(dateline);
  return (
    <>
      {parts.length > 0 && (
        <p class="dateline">
          {parts.map((part, index) => (
            <span key={part}>
              {index > 0 && ' – '}
              <Name text={part} />
            </span>
          ))}
        </p>
      )}
      {reporter !== undefined && !authors.includes(reporter) && (
        <p class="reporter">
          <Sentence text={words.datelineReporter} slots={{ name: reporter }} />
        </p>
      )}
    </>
  );
}
