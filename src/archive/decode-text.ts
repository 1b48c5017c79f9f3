import { placeAt } from '../message/index.ts';
import type { Place } from '../message/index.ts';

/** Why bytes are not UTF-8: the encoding that they seem to be in (undefined: none that is known), and where the first of them stands. */
export interface DecodingFault {
  readonly encoding: string | undefined;
  readonly place: Place;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The text of a UTF-8 file, without its byte order mark, or why it cannot be read. */
export function decodeText(bytes: Uint8Array): string | DecodingFault {
  const start = placeAt('', 0, 0);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'UTF-16 LE', place: start };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'UTF-16 BE', place: start };
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return { encoding: wide, place: start };
  try {
    const text = utf8.decode(bytes);
    return text.includes('\0')
      ? { encoding: undefined, place: placeAt(text, text.indexOf('\0'), text.indexOf('\0') + 1) }
      : text;
  } catch {
    const loose = new TextDecoder('utf-8').decode(bytes);
    const at = loose.indexOf('\uFFFD');
    return {
      encoding: looksWindows1256(bytes) ? 'Windows-1256' : undefined,
      place: placeAt(loose, at, at + 1),
    };
  }
}

/** UTF-16 without a byte order mark: ASCII letters and line endings have a zero byte on one side, always the same. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 4096 - (bytes.length % 2));
  let even = 0;
  let odd = 0;
  for (let at = 0; at < sample.length; at += 1) {
    if (sample[at] !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  if (odd >= 3 && even === 0) return 'UTF-16 LE';
  if (even >= 3 && odd === 0) return 'UTF-16 BE';
  return undefined;
}

/** Whether the bytes read as Windows-1256 are mostly Arabic letters among those beyond ASCII. */
function looksWindows1256(bytes: Uint8Array): boolean {
  const text = new TextDecoder('windows-1256').decode(bytes.subarray(0, 65_536));
  const high = Array.from(text).filter((character) => character > '\u007F');
  const arabic = high.filter((character) => /[\u0600-\u06FF\u00AB\u00BB]/.test(character));
  return !/[\0\u0001-\u0008]/.test(text) && high.length > 0 && arabic.length / high.length > 0.7;
}

/** What a file that is not UTF-8 says, for it to be written anew; undefined when its encoding is not known, or its bytes are not what that encoding allows. */
export function convertText(bytes: Uint8Array): string | undefined {
  const fault = decodeText(bytes);
  if (typeof fault === 'string' || fault.encoding === undefined) return undefined;
  const label = encodingLabels[fault.encoding];
  if (label === undefined) return undefined;
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(bytes);
    return /[\0-\u0008\uFFFD]/u.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}

/** Names of the WHATWG Encoding Standard. */
const encodingLabels: Readonly<Record<string, string>> = {
  'UTF-16 LE': 'utf-16le',
  'UTF-16 BE': 'utf-16be',
  'Windows-1256': 'windows-1256',
};
