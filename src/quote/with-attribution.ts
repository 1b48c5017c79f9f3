import type { FieldProblem } from './field-problem.ts';
import { platformOf } from './find-platform.ts';
import { meantPlatforms } from './meant-platform.ts';
import { nameSlip } from './name-slip.ts';
import { wordsOf } from './name-words.ts';
import { parseAttribution } from './parse-attribution.ts';
import { problems } from './problem.ts';
import type { Quote } from './quote.ts';

/** A quote with what only the line under its words says (platform, day, relay, role); what the record says stands. Contradictions between the two are problems. */
export function withAttribution(
  quote: Quote,
  line: string,
): { readonly quote: Quote; readonly problems: readonly FieldProblem[] } {
  const attribution = parseAttribution(line);
  if (attribution === undefined) return { quote, problems: [] };
  const found: FieldProblem[] = [];
  const { source, speaker } = quote;
  if (
    !sharesWord(attribution.text, [
      speaker.name,
      speaker.noun,
      quote.via?.name,
      speaker.honorific,
      source.handle,
    ]) &&
    !isRole(attribution.text, speaker.role)
  ) {
    found.push({ field: ['by'], ...problems.speakerMismatch(attribution.text, speaker.name) });
  } else {
    const slip = nameSlip(attribution.text, speaker);
    if (slip !== undefined)
      found.push({ field: ['by'], ...problems.speakerSlip(slip.written, slip.recorded) });
  }
  if (
    quote.via !== undefined &&
    attribution.via !== undefined &&
    !sharesWord(attribution.via.name, [quote.via.name, quote.via.noun, source.handle])
  ) {
    found.push({ field: ['via'], ...problems.viaMismatch(attribution.via.name, quote.via.name) });
  }
  const named = attribution.platform;
  if (
    named !== undefined &&
    source.platform !== undefined &&
    named !== source.platform &&
    platformOf(named).social &&
    platformOf(source.platform).social
  ) {
    const { names } = platformOf(source.platform);
    found.push({
      field: ['platform'],
      ...problems.platformMismatch(attribution.platformName ?? named, names.ar[0], names.en[0]),
    });
  }
  const rest = attribution.rest.filter(
    (part) => ![source.programme, source.title, source.platformName, speaker.role].includes(part),
  );
  for (const part of rest) {
    const meant = meantPlatforms(part);
    if (meant.length > 0) found.push({ field: ['platform'], ...problems.platformAsRole(part, meant) });
  }
  const { platformInherited, ...known } = source;
  const fits =
    named !== undefined &&
    (source.platform === undefined || source.platform === named || source.platform === 'web');
  const role = speaker.role ?? attribution.speaker.role ?? rest.join('، ');
  const via = quote.via ?? attribution.via;
  return {
    quote: {
      ...quote,
      speaker: {
        ...speaker,
        ...(speaker.honorific === undefined && attribution.speaker.honorific !== undefined
          ? { honorific: attribution.speaker.honorific }
          : {}),
        ...(role === '' ? {} : { role }),
      },
      ...(via === undefined ? {} : { via }),
      source: {
        ...known,
        ...(fits ? { platform: named } : platformInherited === true ? { platformInherited } : {}),
        ...(fits && source.platformName === undefined && attribution.platformName !== undefined
          ? { platformName: attribution.platformName }
          : {}),
        ...(source.postedAt === undefined && attribution.postedAt !== undefined
          ? { postedAt: attribution.postedAt }
          : {}),
      },
    },
    problems: found,
  };
}

/** The words of a line that a text does not hold, compared folded and without «ال» and marks. */
export function wordsMissing(line: string, text: string): readonly string[] {
  const held = new Set(wordsOf(text));
  return wordsOf(line).filter((word) => !held.has(word));
}

/** Whether a line names a speaker by the recorded role, or by its head and some of its words: «وزير المالية» is not «وزير الثقافة». */
function isRole(text: string, role = ''): boolean {
  const [head] = wordsOf(role);
  return head !== undefined && wordsOf(text)[0] === head && wordsMissing(text, role).length === 0;
}

function sharesWord(text: string, names: readonly (string | undefined)[]): boolean {
  const words = new Set(wordsOf(text));
  return (
    words.size === 0 ||
    names.some((name) => name !== undefined && wordsOf(name).some((word) => words.has(word)))
  );
}
