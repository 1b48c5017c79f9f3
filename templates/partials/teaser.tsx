import type { Teaser as TeaserView } from '../../src/page/index.ts';
import { lineClass } from '../line-class.ts';
import { useScope } from '../scope.ts';
import { Bidi } from './bidi.tsx';
import { DateTime } from './date.tsx';
import { Names } from './names.tsx';
import { once } from './once.tsx';
import { Image } from './picture.tsx';
import { StatusBadges } from './status.tsx';

/** `lead` opens a page, `card` stands in a grid, `row` in a list with its picture beside it, `line` is a headline alone. */
export type TeaserForm = 'lead' | 'card' | 'row' | 'line';

interface TeaserProps {
  readonly teaser: TeaserView;
  readonly form: TeaserForm;
  /** The heading's level on its page. */
  readonly level: 2 | 3;
  readonly section?: boolean;
  readonly summary?: boolean;
  readonly picture?: boolean;
}

/** A text of the article, in the article's own language and direction where the list's is another. */
function TeaserText({ teaser, text }: { readonly teaser: TeaserView; readonly text: string }) {
  const { language } = useScope();
  if (teaser.language === language) return <Bidi text={text} />;
  return (
    <bdi lang={teaser.language} dir={teaser.direction}>
      {text}
    </bdi>
  );
}

function Headline({ teaser, level }: Pick<TeaserProps, 'teaser' | 'level'>) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <Heading class={lineClass(teaser.title, 'teaser__title')}>
      <a href={teaser.url}>
        <TeaserText teaser={teaser} text={teaser.title} />
      </a>
    </Heading>
  );
}

function Meta({ teaser, named }: { readonly teaser: TeaserView; readonly named: boolean }) {
  const { authors, published } = teaser;
  if (published === undefined && authors.length === 0) return null;
  return (
    <p class="teaser__meta">
      {named && authors.length > 0 && (
        <span class="teaser__authors">
          <Names people={authors} linked={false} />
        </span>
      )}
      {published !== undefined && <DateTime date={published} />}
    </p>
  );
}

/** An article in a list, rendered once for all lists that show it alike. */
export function Teaser({
  teaser,
  form,
  level,
  section = true,
  summary = false,
  picture = false,
}: TeaserProps) {
  const parts = `${section ? 's' : ''}${summary ? 't' : ''}${picture ? 'p' : ''}`;
  return once(teaser, `${form}${String(level)}${parts}`, () => (
    <article class={`teaser teaser--${form}`}>
      <Inside
        teaser={teaser}
        form={form}
        level={level}
        section={section}
        summary={summary}
        picture={picture}
      />
    </article>
  ));
}

function Inside({ teaser, form, level, section, summary, picture }: Required<TeaserProps>) {
  const { kicker } = teaser;
  const above = kicker ?? (section ? teaser.section.text : undefined);
  return (
    <>
      {picture && teaser.picture !== undefined && (
        <div class="teaser__picture">
          <Image picture={teaser.picture} first={form === 'lead'} decorative />
        </div>
      )}
      <div class="teaser__text">
        {above !== undefined && (
          <p class="kicker">
            {kicker === undefined ? <Bidi text={above} /> : <TeaserText teaser={teaser} text={kicker} />}
          </p>
        )}
        {once(teaser, level === 2 ? 'headline 2' : 'headline 3', () => (
          <Headline teaser={teaser} level={level} />
        ))}
        {summary &&
          teaser.summary !== undefined &&
          once(teaser, 'summary', () => (
            <p class="teaser__summary">
              <TeaserText teaser={teaser} text={teaser.summary ?? ''} />
            </p>
          ))}
        {once(teaser, form === 'line' ? 'day' : 'authors and day', () => (
          <Meta teaser={teaser} named={form !== 'line'} />
        ))}
        <StatusBadges status={teaser.status} embargo={teaser.embargo} />
      </div>
    </>
  );
}
