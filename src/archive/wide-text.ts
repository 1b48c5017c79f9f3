/** An encoding whose units are two or four bytes wide. */
export type WideEncoding = 'UTF-16 LE' | 'UTF-16 BE' | 'UTF-32 LE' | 'UTF-32 BE';

/** How many bytes tell whether a file has units of two or four. */
const sampleBytesMax = 4096;

/** The wide encoding that a file's byte order mark names, or that its zero bytes give away; undefined for another. */
export function wideEncoding(bytes: Uint8Array): WideEncoding | undefined {
  const [a, b, c, d] = bytes;
  // The mark of UTF-32 LE begins with that of UTF-16 LE.
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return 'UTF-32 LE';
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'UTF-32 BE';
  if (a === 0xff && b === 0xfe) return 'UTF-16 LE';
  if (a === 0xfe && b === 0xff) return 'UTF-16 BE';
  const sample = bytes.subarray(0, sampleBytesMax);
  if (!sample.includes(0)) return undefined;
  const [first = 0, second = 0, third = 0, fourth = 0] = zerosOf(sample);
  if (isUtf32(sample, true)) return 'UTF-32 LE';
  if (isUtf32(sample, false)) return 'UTF-32 BE';
  // ASCII letters and line endings have a zero byte on one side, always the same.
  if (second + fourth >= 3 && first + third === 0) return 'UTF-16 LE';
  if (first + third >= 3 && second + fourth === 0) return 'UTF-16 BE';
  return undefined;
}

/** Whether all units of four bytes are numbers of characters, which other files' are not. */
function isUtf32(sample: Uint8Array, isLittle: boolean): boolean {
  if (sample.length < 8 || sample[isLittle ? 3 : 0] !== 0) return false;
  return decodeUtf32(sample, isLittle)?.includes('\0') === false;
}

/** How many zero bytes stand at each of four places in turn. */
function zerosOf(bytes: Uint8Array): readonly number[] {
  const zeros = [0, 0, 0, 0];
  for (const [at, byte] of bytes.entries()) if (byte === 0) zeros[at % 4] = (zeros[at % 4] ?? 0) + 1;
  return zeros;
}

/** What a wide file says, without its byte order mark; undefined when its bytes are not what the encoding allows. */
export function decodeWide(bytes: Uint8Array, encoding: WideEncoding): string | undefined {
  if (encoding.startsWith('UTF-32')) return decodeUtf32(bytes, encoding === 'UTF-32 LE');
  try {
    return new TextDecoder(encoding === 'UTF-16 LE' ? 'utf-16le' : 'utf-16be', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The WHATWG Encoding Standard leaves UTF-32 out. */
function decodeUtf32(bytes: Uint8Array, isLittle: boolean): string | undefined {
  if (bytes.length % 4 !== 0) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const characters: string[] = [];
  for (let at = 0; at < bytes.length; at += 4) {
    const code = view.getUint32(at, isLittle);
    if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined;
    if (at > 0 || code !== 0xfeff) characters.push(String.fromCodePoint(code));
  }
  return characters.join('');
}
