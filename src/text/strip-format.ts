// What may stay comes first, so that it is consumed whole: a flag made of tag characters, and an emoji with those joined to it.
const formats =
  /\u{1F3F4}[\u{E0020}-\u{E007E}]+\u{E007F}|\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}]?(?:\u200D\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}]?)+|[\p{Cf}\u115F\u1160\u3164]/gu;

// Each of these has one: a flag its tags, emoji their joiner.
const invisible = /[\p{Cf}\u115F\u1160\u3164]/u;

// Unicode files these signs under Cf, but readers see them: numbers of years and pages, the end of a verse.
const visible = /^[\u0600-\u0605\u06DD\u08E2]/u;

/** The text without invisible format characters (bidi controls, zero-width characters, soft hyphens, byte-order marks); joined emoji and flags keep theirs. */
export function stripFormat(text: string): string {
  if (!invisible.test(text)) return text;
  return text.replace(formats, (found) => (Array.from(found).length > 1 || visible.test(found) ? found : ''));
}
