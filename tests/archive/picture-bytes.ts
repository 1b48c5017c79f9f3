/** Pictures' first bytes, made by hand from their formats' specifications. */

const ascii = (text: string): readonly number[] => Array.from(text, (character) => character.charCodeAt(0));
const big = (value: number, length: number): readonly number[] =>
  Array.from({ length }, (_, at) => Math.floor(value / 256 ** (length - 1 - at)) % 256);
const little = (value: number, length: number): readonly number[] => big(value, length).toReversed();
const bytes = (...parts: readonly (readonly number[])[]): Uint8Array => Uint8Array.from(parts.flat());

export const png = (width: number, height: number): Uint8Array =>
  bytes(
    [0x89],
    ascii('PNG\r\n'),
    [0x1a, 0x0a],
    big(13, 4),
    ascii('IHDR'),
    big(width, 4),
    big(height, 4),
    [8, 6, 0, 0, 0],
  );

export const gif = (width: number, height: number): Uint8Array =>
  bytes(ascii('GIF89a'), little(width, 2), little(height, 2), [0, 0, 0]);

const riff = (...chunk: readonly (readonly number[])[]): Uint8Array =>
  bytes(ascii('RIFF'), little(100, 4), ascii('WEBP'), ...chunk);

export const webpExtended = (width: number, height: number): Uint8Array =>
  riff(ascii('VP8X'), little(10, 4), [0x10, 0, 0, 0], little(width - 1, 3), little(height - 1, 3));

export const webpLossy = (width: number, height: number): Uint8Array =>
  riff(
    ascii('VP8 '),
    little(30, 4),
    [0x30, 0x01, 0x00],
    [0x9d, 0x01, 0x2a],
    little(width | 0x4000, 2),
    little(height | 0x8000, 2),
  );

export const webpLossless = (width: number, height: number): Uint8Array =>
  riff(ascii('VP8L'), little(30, 4), [0x2f], little((width - 1) | ((height - 1) << 14) | (1 << 28), 4));

const segment = (marker: number, ...content: readonly (readonly number[])[]): readonly number[] => {
  const inner = content.flat();
  return [0xff, marker, ...big(inner.length + 2, 2), ...inner];
};

/** An EXIF segment with the orientation of a camera. */
const exif = (orientation: number, order: 'II' | 'MM'): readonly number[] => {
  const number = order === 'II' ? little : big;
  return segment(
    0xe1,
    ascii('Exif\0\0'),
    ascii(order),
    number(42, 2),
    number(8, 4),
    number(1, 2),
    number(0x0112, 2),
    number(3, 2),
    number(1, 4),
    number(orientation, 2),
    [0, 0],
  );
};

export const jpeg = (
  width: number,
  height: number,
  { frame = 0xc0, orientation = 0, order = 'II' as 'II' | 'MM', padding = 0 } = {},
): Uint8Array =>
  bytes(
    [0xff, 0xd8],
    segment(0xe0, ascii('JFIF\0'), [1, 1, 0, 0, 1, 0, 1, 0, 0]),
    orientation === 0 ? [] : exif(orientation, order),
    padding === 0
      ? []
      : segment(
          0xe2,
          Array.from({ length: padding }, () => 0xff),
        ),
    segment(0xc4, [0, 0, 0]),
    [0xff],
    segment(frame, [8], big(height, 2), big(width, 2), [3, 1, 0x22, 0]),
    [0xff, 0xda],
  );

const box = (type: string, ...content: readonly (readonly number[])[]): readonly number[] => {
  const inner = content.flat();
  return [...big(inner.length + 8, 4), ...ascii(type), ...inner];
};

const extent = (width: number, height: number): readonly number[] =>
  box('ispe', [0, 0, 0, 0], big(width, 4), big(height, 4));

export const avif = (...sizes: readonly (readonly [number, number])[]): Uint8Array =>
  bytes(
    box('ftyp', ascii('mif1'), [0, 0, 0, 0], ascii('mif1'), ascii('avif')),
    box(
      'meta',
      [0, 0, 0, 0],
      box('hdlr', [0, 0, 0, 0]),
      box('iprp', box('ipco', ...sizes.map(([width, height]) => extent(width, height)))),
    ),
  );

export const text = (content: string): Uint8Array => new TextEncoder().encode(content);
