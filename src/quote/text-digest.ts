import { createHash } from 'node:crypto';

// A digest must not depend on how a machine ends its lines, composes letters or marks directions.
const bidiControls = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** SHA-256, as lower-case hex, of a quote's words in NFC with LF ends of line, without bidi controls and outer blank space. */
export function textDigest(text: string): string {
  const plain = text.normalize('NFC').replace(/\r\n?/g, '\n').replace(bidiControls, '').trim();
  return createHash('sha256').update(plain, 'utf8').digest('hex');
}
