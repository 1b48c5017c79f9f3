import { Fragment } from 'preact';
import type { Link } from '../../src/page/index.ts';
import { useScope } from '../scope.ts';
import { Name } from './bidi.tsx';

interface NamesProps {
  readonly people: readonly Link[];
  /** Whether each name leads to its page. Default: true. */
  readonly linked?: boolean;
}

// Making one takes as long as rendering a paragraph.
const formats = new Map<string, Intl.ListFormat>();

function formatIn(language: string): Intl.ListFormat {
  const format = formats.get(language) ?? new Intl.ListFormat(language, { type: 'conjunction' });
  formats.set(language, format);
  return format;
}

function PersonName({ person, linked }: { readonly person: Link; readonly linked: boolean }) {
  if (!linked) return <Name text={person.text} />;
  return (
    <a href={person.url} rel="author">
      <Name text={person.text} />
    </a>
  );
}

/** Names joined as the language joins them («سلمى وعمر وهند»). */
export function Names({ people, linked = true }: NamesProps) {
  const { language } = useScope();
  const [only, second] = people;
  if (only !== undefined && second === undefined) return <PersonName person={only} linked={linked} />;
  const parts = formatIn(language).formatToParts(people.map((_, index) => String(index)));
  return (
    <>
      {parts.map(({ type, value }, index) => {
        if (type === 'literal') return value;
        const person = people[Number(value)];
        return (
          <Fragment key={index}>
            {person !== undefined && <PersonName person={person} linked={linked} />}
          </Fragment>
        );
      })}
    </>
  );
}
