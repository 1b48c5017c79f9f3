import bidiFactory from 'bidi-js';
import type { Direction, Segment } from '../../src/text/index.ts';

// The package is CommonJS: its one export is the default import, although its types say otherwise.
const bidi = (bidiFactory as unknown as typeof bidiFactory.default)();

/** Characters that bidi-js reads wrongly stand in for what UAX #9 says of them: emoji are neutral, regional indicators are letters written left to right. */
const standIns = (text: string): string =>
  text.replace(/[\u{1F1E6}-\u{1F1FF}]/gu, '\uFF21').replace(/[\u{10000}-\u{10FFFF}]/gu, '\u2603');

/** A line as it is drawn, from left to right, by UAX #9; invisible controls are left out. */
export function draw(line: string, direction: Direction = 'rtl'): string {
  const text = standIns(line);
  const resolved = bidi.getEmbeddingLevels(text, direction);
  const mirrored = bidi.getMirroredCharactersMap(text, resolved.levels);
  return bidi
    .getReorderedIndices(text, resolved)
    .map((index) => mirrored.get(index) ?? text.charAt(index))
    .join('')
    .replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '');
}

/** Segments with the controls that their elements stand for (HTML, 15.3.6). */
export function withControls(segments: readonly Segment[]): string {
  return segments
    .map(({ text, dir, alm, override }) => {
      if (dir === undefined) return text;
      const inner = override === true ? `${dir === 'ltr' ? '\u202D' : '\u202E'}${text}\u202C` : text;
      return `${dir === 'ltr' ? '\u2066' : '\u2067'}${alm === true ? '\u061C' : ''}${inner}\u2069`;
    })
    .join('');
}

/** A drawn line with each run of Arabic letters as `A`. */
export const withoutWords = (drawn: string): string => drawn.replace(/[\u0621-\u0652\u0670]+/gu, 'A');
