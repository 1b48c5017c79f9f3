import { nearest } from '../text/index.ts';
import { findPlatform, platformNameOf, platformOf } from './find-platform.ts';
import { meantPlatforms } from './meant-platform.ts';
import { takeMoment } from './parse-moment.ts';
import type { Moment } from './parse-moment.ts';
import { platforms } from './platforms/index.ts';
import type { PostUrl } from './post-url.ts';
import { problems } from './problem.ts';
import type { Report } from './problem.ts';
import type { PlatformId, Speaker, SpeakerType } from './quote.ts';
import { textOf } from './read-field.ts';
import type { Field, firstOf } from './read-field.ts';

/** A platform as a record names it; `id` is undefined for a name that is not known. */
export interface DeclaredPlatform {
  readonly id?: PlatformId;
  readonly name: string;
  readonly field: Field;
}

/** The programme or title, day and platform in one line: «نشرة المساء، 2022-06-28», «تويتر». */
export function splitSource(
  text: string | undefined,
  zone: string | undefined,
): { words?: string; moment?: Moment; platform?: DeclaredPlatform } {
  const clean = textOf(text);
  if (clean === undefined) return {};
  const dated = takeMoment(clean, zone);
  const parts = (dated?.before ?? clean).split(/\s*[،,]\s*/u).filter(Boolean);
  const named = parts.find((part) => findPlatform(part) !== undefined);
  const id = named === undefined ? undefined : findPlatform(named)?.id;
  const words = parts
    .filter((part) => part !== named)
    .join('، ')
    .replace(/^[«"“]([^«»"“”]*)[»"”]$/u, '$1');
  return {
    ...(words === '' ? {} : { words }),
    ...(dated === undefined ? {} : { moment: dated.moment }),
    ...(named === undefined || id === undefined
      ? {}
      : { platform: { id, name: platformNameOf(named), field: ['source'] } }),
  };
}

/** The platform that a field names; a name that is not known is reported, and kept as written. */
export function readPlatform(
  written: ReturnType<typeof firstOf>,
  report: Report,
): DeclaredPlatform | undefined {
  if (written === undefined) return undefined;
  const platform = findPlatform(written.text);
  if (platform === undefined) {
    const names = platforms.flatMap(({ id, names: { ar, en } }) => [...ar, ...en, id]);
    const meant = meantPlatforms(written.text);
    const outlet = findPlatform(written.text.split(' ', 1)[0] ?? '')?.names.ar[0];
    const near =
      meant.length > 0 ? meant : outlet === undefined ? nearest(written.text, names).slice(0, 1) : [outlet];
    report(written.field, problems.unknownPlatform(written.text, near));
  }
  const isId = platform?.id === written.text.toLowerCase() || written.text === 'twitter';
  return {
    ...(platform === undefined ? {} : { id: platform.id }),
    // A bare id is the machine's word, not the author's: the card then prints the platform's own name.
    name: platform !== undefined && isId ? '' : platformNameOf(written.text),
    field: written.field,
  };
}

// The first of each, as they are listed.
const ofOutlets: ReadonlyMap<SpeakerType, PlatformId> = new Map(
  platforms
    .toReversed()
    .flatMap(({ id, outletOf }) => (outletOf === undefined ? [] : [[outletOf, id] as const])),
);

/** The platform of a quote, by the record, the link, or the sort of speaker; a contradiction is reported. */
export function choosePlatform(
  declared: DeclaredPlatform | undefined,
  post: PostUrl | undefined,
  speaker: Speaker,
  report: Report,
): PlatformId | undefined {
  const derived = post?.platform;
  const inherent = ofOutlets.get(speaker.type);
  if (declared === undefined) return derived ?? inherent ?? (post === undefined ? undefined : 'web');
  // A name that is not known may still have a link that is.
  if (declared.id === undefined) return derived;
  const mismatch = platformOf(declared.id).social && post !== undefined && derived !== declared.id;
  if (mismatch) {
    const found = platformOf(derived ?? 'web');
    report(
      declared.field,
      problems.platformMismatch(
        declared.name === '' ? declared.id : declared.name,
        found.names.ar[0],
        found.names.en[0],
      ),
    );
    return derived ?? declared.id;
  }
  return declared.id;
}
