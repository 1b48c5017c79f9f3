import type { ArticlePage } from '../../src/page/index.ts';
import { useScope } from '../scope.ts';
import { Bidi } from './bidi.tsx';
import { DateTime } from './date.tsx';
import { Sentence } from './sentence.tsx';

type CorrectionView = ArticlePage['corrections'][number];

function CorrectionNote({ correction }: { readonly correction: CorrectionView }) {
  const { words } = useScope();
  const { kind, date, was, now, note } = correction;
  const kinds = {
    typo: words.correctionTypo,
    update: words.correctionUpdate,
    correction: words.correctionCorrection,
    retraction: words.correctionRetraction,
  };
  return (
    <li class={`correction correction--${kind}`}>
      <p class="correction__head">
        <strong>{kinds[kind]}</strong> <DateTime date={date} />
      </p>
      {note !== undefined && (
        <p>
          <Bidi text={note} />
        </p>
      )}
      {was !== undefined && (
        <p>
          <Sentence
            text={words.correctionWas}
            slots={{
              text: (
                <del>
                  <Bidi text={was} />
                </del>
              ),
            }}
          />
        </p>
      )}
      {now !== undefined && (
        <p>
          <Sentence
            text={words.correctionNow}
            slots={{
              text: (
                <ins>
                  <Bidi text={now} />
                </ins>
              ),
            }}
          />
        </p>
      )}
    </li>
  );
}

interface CorrectionsProps {
  readonly corrections: readonly CorrectionView[];
  readonly position: CorrectionView['position'];
}

/** The changes that readers are told of, at the top or the bottom of an article as the desk decided. */
export function Corrections({ corrections, position }: CorrectionsProps) {
  const { words, settings } = useScope();
  const here = corrections.filter((correction) => correction.position === position);
  if (here.length === 0) return null;
  const id = `page_corrections-${position}`;
  return (
    <section class="corrections" aria-labelledby={id}>
      <h2 id={id}>{position === 'top' ? words.correctionsAbove : words.correctionsBelow}</h2>
      <ol>
        {here.map((correction, index) => (
          <CorrectionNote key={index} correction={correction} />
        ))}
      </ol>
      {settings.correctionsPolicy !== undefined && (
        <p class="corrections__policy">
          <a href={`/${settings.correctionsPolicy}/`}>{words.correctionsPolicy}</a>
        </p>
      )}
    </section>
  );
}
