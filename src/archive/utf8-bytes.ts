import { transcode } from 'node:buffer';

/** Large enough for nearly every page, in UTF-16. */
const units = Buffer.allocUnsafeSlow(1_048_576);

/** A text as UTF-8; a surrogate that stands alone becomes U+FFFD. */
export function utf8Bytes(text: string): Uint8Array {
  const length = text.length * 2;
  // V8's own encoder goes from sign to sign: Arabic takes four times as long with it.
  if (length > 0 && length <= units.length) {
    units.write(text, 0, 'utf16le');
    try {
      return transcode(units.subarray(0, length), 'utf16le', 'utf8');
    } catch {
      // A surrogate stands alone.
    }
  }
  return Buffer.from(text);
}
