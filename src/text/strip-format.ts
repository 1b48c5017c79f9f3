// What may stay comes first, so that it is consumed whole: flags made of tag characters, and the joiner between two emoji.
const formats =
  /\u{1F3F4}[\u{E0020}-\u{E007E}]+\u{E007F}|(?<=\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}]?)\u200D(?=\p{Extended_Pictographic})|[\p{Cf}\u115F\u1160\u3164]/gu;

// Unicode files these signs under Cf, but readers see them: numbers of years and pages, the end of a verse.
const visible = /[\u0600-\u0605\u06DD\u08E2]/u;

/** The text without invisible format characters (bidi controls, zero-width characters, soft hyphens, byte-order marks); joined emoji and flags keep theirs. */
export function stripFormat(text: string): string {
  return text.replace(formats, (match: string, offset: number) => {
    if (match.length > 1 && match.startsWith('\u{1F3F4}')) return match;
    if (
      match === '\u200D' &&
      offset > 0 &&
      /\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}]?$/u.test(
        text.slice(Math.max(0, offset - 4), offset),
      ) &&
      /^\p{Extended_Pictographic}/u.test(text.slice(offset + 1, offset + 3))
    )
      return match;
    return visible.test(match) ? match : '';
  });
}
