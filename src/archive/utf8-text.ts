import { isAscii, isUtf8, transcode } from 'node:buffer';

/** The text of bytes in UTF-8, a byte order mark included; undefined for bytes that are not UTF-8. */
export function utf8Text(bytes: Uint8Array): string | undefined {
  if (!isUtf8(bytes)) return undefined;
  // V8's own decoder goes from sign to sign: Arabic takes six times as long with it.
  return isAscii(bytes)
    ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
    : transcode(bytes, 'utf8', 'utf16le').toString('utf16le');
}
