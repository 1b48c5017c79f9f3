import { isForeign, letterDirection, type Segment, toSegments } from '../../src/text/index.ts';
import { useScope } from '../scope.ts';

function Isolate({ segment: { text, dir, override, alm } }: { readonly segment: Segment }) {
  if (dir === undefined) return <>{text}</>;
  const content = alm === true ? `\u061C${text}` : text;
  return override === true ? <bdo dir={dir}>{content}</bdo> : <bdi dir={dir}>{content}</bdi>;
}

/** A text that an author wrote, with every run isolated that would otherwise move its neighbours. */
export function Bidi({ text }: { readonly text: string }) {
  const { direction, language, settings } = useScope();
  const segments = toSegments(text, { direction, language, brands: settings.brands });
  if (segments.length === 1 && segments[0]?.dir === undefined) return text;
  return (
    <>
      {segments.map((segment, index) => (
        <Isolate key={index} segment={segment} />
      ))}
    </>
  );
}

/** A name inside a line of others: isolated as a whole, so that it never swaps places with its neighbours. */
export function Name({ text }: { readonly text: string }) {
  const { direction, settings } = useScope();
  if (direction === 'rtl' && isForeign(text)) return <bdi dir="ltr">{text}</bdi>;
  const segments = toSegments(text, { direction, brands: settings.brands });
  const [token, next] = segments;
  if (token?.dir !== undefined && next === undefined) return <Isolate segment={token} />;
  // A `bdi` stands in no other: where one is needed inside, the name's own direction isolates it.
  if (next !== undefined)
    return (
      <span dir={direction}>
        <Bidi text={text} />
      </span>
    );
  // Without an Arabic letter a browser would guess left to right.
  return (
    <bdi dir={Array.from(text).some((each) => letterDirection(each) === 'rtl') ? undefined : direction}>
      {text}
    </bdi>
  );
}
